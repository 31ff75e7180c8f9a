package tenken.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tenken.round.Denied;
import tenken.round.Denied.Reason;

/** Writes tables in the format that is asked for. Safe to share between threads. */
@Component
public final class TableFiles {

  private static final String SCREEN =
      "\"Noto Sans CJK JP\", \"Noto Sans JP\", \"Yu Gothic\", \"Hiragino Sans\", Meiryo, sans-serif";

  private static final String PRINT = "\"" + TablePdf.FAMILY + "\"";

  private final String font;

  TableFiles(@Value("${tenken.print.font:}") String font) {
    this.font = font;
  }

  /**
   * Writes a table.
   *
   * @throws Denied with FONT_MISSING if it is to be PDF and there is no Japanese font
   */
  public byte[] write(PrintTable table, Format format) {
    return switch (format) {
      case HTML -> TableHtml.of(table, SCREEN).getBytes(UTF_8);
      case XLSX -> TableWorkbook.of(table);
      case PDF ->
          TablePdf.of(
              TableHtml.of(table, PRINT),
              PrintFont.find(font).orElseThrow(() -> new Denied(Reason.FONT_MISSING)));
    };
  }
}
