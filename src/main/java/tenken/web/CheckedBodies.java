package tenken.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import tenken.answers.JsonReading;
import tenken.answers.Limits;
import tenken.answers.StrictJson;
import tenken.web.problem.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies of requests strictly and holds them to the schema that the contract gives them,
 * so that every fault of a body is told, each with its place.
 */
@Component
class CheckedBodies implements HttpMessageConverter<Object> {

  private static final String REQUESTS = "tenken.web.dto";

  private final StrictJson strict = new StrictJson(Limits.DEFAULT);
  private final RequestSchemas schemas;
  private final JsonMapper json;

  CheckedBodies(RequestSchemas schemas, JsonMapper json) {
    this.schemas = schemas;
    this.json = json;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type.getPackageName().equals(REQUESTS)
        && (mediaType == null || mediaType.isCompatibleWith(MediaType.APPLICATION_JSON));
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Object read(Class<?> type, HttpInputMessage message) throws IOException {
    BodyConverter.requirePlain(message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
    JsonReading reading = strict.read(message.getBody().readNBytes(Limits.DEFAULT.bytes() + 1));
    if (!reading.faults().isEmpty()) {
      throw new RefusedException(reading.faults(), reading.more());
    }
    schemas.require(type.getSimpleName(), reading.tree().orElseThrow());
    return json.treeToValue(reading.tree().orElseThrow(), type);
  }

  @Override
  public void write(Object body, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("bodies are only read");
  }
}
