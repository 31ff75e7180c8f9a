package tenken.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import tenken.exchange.html.PdfReport;
import tenken.exchange.html.PrintFont;

/** Writes tables in the format that is asked for. */
public final class TableFiles {

  private static final String FONTS =
      "\""
          + PrintFont.FAMILY
          + "\", \"Noto Sans CJK JP\", \"Yu Gothic\", \"Hiragino Sans\", sans-serif";

  private TableFiles() {}

  /** Writes a table. */
  public static byte[] write(PrintTable table, Format format) {
    return switch (format) {
      case HTML -> TableHtml.of(table, FONTS).getBytes(UTF_8);
      case PDF -> PdfReport.of(TableHtml.of(table, FONTS));
      case XLSX -> TableWorkbook.of(table);
    };
  }
}
