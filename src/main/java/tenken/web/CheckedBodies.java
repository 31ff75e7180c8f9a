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
import tenken.answers.Code;
import tenken.answers.JsonReading;
import tenken.answers.Limits;
import tenken.answers.LooseDocument;
import tenken.answers.StrictJson;
import tenken.exchange.json.Problems;
import tenken.web.problem.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies of requests strictly and holds them to the schema that the contract gives them,
 * so that every fault of a body is told, each with its place. A document that is taken as it comes
 * has no schema.
 */
@Component
class CheckedBodies implements HttpMessageConverter<Object> {

  private static final String REQUESTS = "tenken.exchange.dto";
  private static final String SUFFIX = "Dto";
  private static final StrictJson STRICT = new StrictJson(Limits.DEFAULT);
  private static final LooseDocument STORABLE = new LooseDocument(Limits.DEFAULT);

  private final RequestSchemas schemas;
  private final Problems problems;
  private final JsonMapper json;

  CheckedBodies(RequestSchemas schemas, Problems problems, JsonMapper json) {
    this.schemas = schemas;
    this.problems = problems;
    this.json = json;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return (type == JsonNode.class || type.getPackageName().equals(REQUESTS))
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
    JsonNode body = strict(message);
    if (type == JsonNode.class) {
      return body;
    }
    requireStorable(body);
    String name = type.getSimpleName();
    schemas.require(name.substring(0, name.length() - SUFFIX.length()), body);
    try {
      return json.treeToValue(body, type);
    } catch (JacksonException notHere) {
      // What JSON Schema allows and Java does not know, such as a leap second.
      throw new RefusedException(List.of(problems.fault(Code.BAD_VALUE, place(notHere))), 0);
    }
  }

  private static String place(JacksonException fault) {
    JsonPointer place = JsonPointer.empty();
    for (JacksonException.Reference step : fault.getPath()) {
      place =
          step.getPropertyName() == null
              ? place.appendIndex(step.getIndex())
              : place.appendProperty(step.getPropertyName());
    }
    return place.toString();
  }

  /** Texts of an object are kept as they came, which not every character can be. */
  private static void requireStorable(JsonNode body) {
    if (body.isObject()) {
      JsonReading checked = STORABLE.check(body);
      if (!checked.faults().isEmpty()) {
        throw new RefusedException(checked.faults(), checked.more());
      }
    }
  }

  /** Reads a body as JSON and nothing else. */
  static JsonNode strict(HttpInputMessage message) throws IOException {
    BodyConverter.requirePlain(message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
    JsonReading reading = STRICT.read(message.getBody().readNBytes(Limits.DEFAULT.bytes() + 1));
    return reading.tree().orElseThrow(() -> new RefusedException(reading.faults(), reading.more()));
  }

  @Override
  public void write(Object body, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("bodies are only read");
  }
}
