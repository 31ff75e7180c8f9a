package tenken.exchange.table;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;

/** Makes PDF of pages. What it needs is in the page and the font; it fetches nothing. */
final class TablePdf {

  /** The family that pages call the font by. */
  static final String FAMILY = "print";

  private TablePdf() {}

  static byte[] of(String page, Path font) {
    XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.OFF));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font.toFile(), FAMILY);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(page, null);
    builder.toStream(bytes);
    try {
      builder.run();
      return FoundText.in(bytes.toByteArray(), font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
