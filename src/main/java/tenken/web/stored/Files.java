package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with files that people download, under a name that tells what they are. They are written
 * to the response itself: Spring reads the headers of the request before it writes a resource, and
 * fails where they are amiss.
 */
@Component
class Files {

  private final HttpServletResponse response;

  /** The response is that of the request which is served at the time. */
  Files(HttpServletResponse response) {
    this.response = response;
  }

  ResponseEntity<Resource> answer(byte[] file, String name, String type) {
    response.setContentType(type);
    response.setContentLength(file.length);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, UTF_8).build().toString());
    try {
      response.getOutputStream().write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ResponseEntity.ok().build();
  }
}
