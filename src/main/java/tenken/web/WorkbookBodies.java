package tenken.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.web.problem.ProblemException;

/** Workbooks as HTTP carries them. */
public final class WorkbookBodies {

  private static final MediaType TYPE = MediaType.parseMediaType(WorkbookReader.MEDIA_TYPE);

  private WorkbookBodies() {}

  /** The bytes of a body, no further than one past the longest workbook. */
  public static byte[] bytes(Resource body) {
    try (InputStream in = body.getInputStream()) {
      return in.readNBytes(WorkbookReader.BYTES + 1);
    } catch (IOException e) {
      throw new ProblemException(ProblemTypes.INCOMPLETE_BODY);
    }
  }

  /** A workbook to be kept as a file of this name. */
  public static ResponseEntity<Resource> file(String name, byte[] workbook) {
    ContentDisposition file = ContentDisposition.attachment().filename(name + ".xlsx").build();
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(new ByteArrayResource(workbook));
  }
}
