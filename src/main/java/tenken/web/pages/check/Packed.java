package tenken.web.pages.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tenken.answers.Limits;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemException;

/** A document made small enough to travel with its report, since nothing of it is stored here. */
final class Packed {

  private Packed() {}

  static String close(byte[] document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(document);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /** What was closed, no further than a document may be long. */
  static byte[] open(String packed) {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
      return in.readNBytes(Limits.DEFAULT.bytes() + 1);
    } catch (IOException | IllegalArgumentException notOurs) {
      throw new ProblemException(ProblemTypes.BAD_REQUEST);
    }
  }
}
