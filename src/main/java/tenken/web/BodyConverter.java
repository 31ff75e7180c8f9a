package tenken.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemException;

/** Hands a body on unread, so that whoever reads it stops at the limit and tells every fault. */
@Component
class BodyConverter implements HttpMessageConverter<Resource> {

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type == Resource.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.ALL);
  }

  @Override
  public Resource read(Class<? extends Resource> type, HttpInputMessage message)
      throws IOException {
    requirePlain(message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
    return new InputStreamResource(message.getBody());
  }

  @Override
  public void write(Resource body, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("bodies are only read");
  }

  /**
   * Makes sure that a body is not compressed.
   *
   * @throws ProblemException if it is
   */
  static void requirePlain(@Nullable String encoding) {
    if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
      throw new ProblemException(ProblemTypes.UNSUPPORTED_MEDIA_TYPE);
    }
  }
}
