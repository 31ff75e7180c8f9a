package tenken.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tenken.catalog.Language;

/** Writes a table as a workbook that prints on A3, landscape. For one table and one thread. */
public final class TableWorkbook {

  /** Characters that all columns together are wide, in 256ths of one. */
  private static final int WIDTH = 200 * 256;

  private static final int WIDEST = 60 * 256;
  private static final int LONGEST_TEXT = 32_000;

  private final PrintTable table;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet;
  private final TableStyles styles = new TableStyles(workbook);
  private int next;

  private TableWorkbook(PrintTable table) {
    this.table = table;
    this.sheet = workbook.createSheet(table.heading().title());
  }

  /** Writes a table. */
  public static byte[] of(PrintTable table) {
    return new TableWorkbook(table).written();
  }

  private byte[] written() {
    head();
    int first = next;
    columns();
    table.rows().forEach(this::row);
    print(first);
    workbook.getProperties().getCoreProperties().setTitle(table.heading().title());
    try (XSSFWorkbook closing = workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      closing.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head() {
    Heading heading = table.heading();
    String number = heading.number();
    int last = table.columns().size() - 1;
    XSSFRow top = sheet.createRow(next++);
    text(top, last, number == null ? heading.marking() : number, styles.right());
    if (number != null) {
      text(sheet.createRow(next++), last, heading.marking(), styles.right());
    }
    text(sheet.createRow(next++), 0, heading.title(), styles.title());
    heading.lines().forEach(line -> text(sheet.createRow(next++), 0, line, styles.note()));
    next++;
  }

  private void columns() {
    XSSFRow row = sheet.createRow(next++);
    for (int at = 0; at < table.columns().size(); at++) {
      PrintTable.Column column = table.columns().get(at);
      text(row, at, column.head(), styles.head());
      int width = WIDTH * column.share() / table.shares();
      sheet.setColumnWidth(at, Math.min(width, WIDEST));
    }
  }

  private void row(PrintRow row) {
    XSSFRow written = sheet.createRow(next++);
    if (row.heading()) {
      for (int at = 0; at < table.columns().size(); at++) {
        text(written, at, at == 0 ? first(row) : "", styles.section());
      }
      sheet.addMergedRegion(
          new CellRangeAddress(
              written.getRowNum(), written.getRowNum(), 0, table.columns().size() - 1));
      return;
    }
    int lines = 1;
    for (int at = 0; at < row.cells().size(); at++) {
      PrintCell cell = row.cells().get(at);
      written.createCell(at).setCellStyle(styles.of(cell.tone(), at < table.leading()));
      written.getCell(at).setCellValue(rich(cell));
      lines = Math.max(lines, RowHeights.lines(cell, sheet.getColumnWidth(at) / 256));
    }
    written.setHeightInPoints(RowHeights.points(lines));
  }

  private static String first(PrintRow row) {
    return row.cells().get(0).lines().get(0).text();
  }

  private XSSFRichTextString rich(PrintCell cell) {
    XSSFRichTextString rich = new XSSFRichTextString("");
    int left = LONGEST_TEXT;
    String separator = "";
    for (PrintCell.Line line : cell.lines()) {
      String text = separator + line.text();
      String shown = text.length() <= left ? text : text.substring(0, left) + cut();
      rich.append(shown, line.underlined() ? styles.underlined() : styles.plain());
      left -= text.length();
      if (left < 0) {
        break;
      }
      separator = "\n";
    }
    return rich;
  }

  private String cut() {
    return table.language() == Language.JA ? "…（以下省略）" : "… (cut)";
  }

  private static void text(XSSFRow row, int at, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(at);
    cell.setCellStyle(style);
    cell.setCellValue(text);
  }

  private void print(int head) {
    sheet.createFreezePane(table.leading(), head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(margin, 0.4);
    }
    String footer = table.heading().footer();
    sheet.getFooter().setLeft(footer == null ? "" : footer.replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }
}
