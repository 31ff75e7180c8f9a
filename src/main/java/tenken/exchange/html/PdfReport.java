package tenken.exchange.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Makes PDF of the page that {@link HtmlReport} lays out. Nothing is fetched: the font comes with
 * the program. Safe to share between threads.
 */
public final class PdfReport {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PdfReport() {}

  /** The page as PDF, on the paper that its style names. */
  public static byte[] of(String page) {
    XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.OFF));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder pdf = new PdfRendererBuilder();
    pdf.useFont(() -> PrintFont.open("Regular"), PrintFont.FAMILY, REGULAR, FontStyle.NORMAL, true);
    pdf.useFont(() -> PrintFont.open("Bold"), PrintFont.FAMILY, BOLD, FontStyle.NORMAL, true);
    pdf.useUnicodeLineBreaker(new LineBreaks());
    pdf.useUriResolver((base, address) -> null);
    pdf.withHtmlContent(page, null);
    pdf.toStream(out);
    try {
      pdf.run();
      return FoundText.in(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
