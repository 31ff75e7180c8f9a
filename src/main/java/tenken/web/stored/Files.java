package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that people download, under a name that tells what they are. */
final class Files {

  private Files() {}

  static ResponseEntity<Resource> answer(byte[] file, String name, String type) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name, UTF_8).build().toString())
        .body(new ByteArrayResource(file));
  }
}
