package tenken.exchange.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tabs of text with a head that stays in sight, ready to be printed. */
final class Tabs {

  private static final int WIDTH_OF_CHARACTER = 256;
  private static final int LONGEST_TEXT = 32_767;
  private static final int LATIN = 0xff;
  private static final float LINE = 15;
  private static final float HIGHEST = 409;

  private final XSSFWorkbook workbook;
  private final CellStyle text;
  private final CellStyle head;

  Tabs(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    text.setBorderBottom(BorderStyle.HAIR);
    text.setQuotePrefixed(true); // what an operator wrote never becomes a formula
    this.head = workbook.createCellStyle();
    head.cloneStyleFrom(text);
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  void add(String name, List<Integer> widths, List<String> heads, List<List<String>> rows) {
    XSSFSheet tab = workbook.createSheet(name);
    for (int column = 0; column < widths.size(); column++) {
      tab.setColumnWidth(column, widths.get(column) * WIDTH_OF_CHARACTER);
    }
    fill(tab.createRow(0), heads, head);
    for (int at = 0; at < rows.size(); at++) {
      XSSFRow row = tab.createRow(at + 1);
      fill(row, rows.get(at), text);
      row.setHeightInPoints(height(rows.get(at), widths));
    }
    tab.createFreezePane(0, 1);
    tab.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    tab.getPrintSetup().setLandscape(true);
    tab.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
    tab.getPrintSetup().setFitHeight((short) 0);
    tab.setFitToPage(true);
  }

  /** Programs that open a workbook do not all fit rows to their text. */
  private static float height(List<String> texts, List<Integer> widths) {
    int lines = 1;
    for (int column = 0; column < texts.size(); column++) {
      int width = widths.get(column);
      int needed = texts.get(column).lines().mapToInt(line -> 1 + columns(line) / width).sum();
      lines = Math.max(lines, needed);
    }
    return Math.min(HIGHEST, lines * LINE);
  }

  /** A Japanese character takes the room of two Latin ones. */
  private static int columns(String line) {
    return line.chars().map(c -> c > LATIN ? 2 : 1).sum();
  }

  private static void fill(XSSFRow row, List<String> texts, CellStyle style) {
    for (int column = 0; column < texts.size(); column++) {
      XSSFCell cell = row.createCell(column);
      String value = texts.get(column);
      cell.setCellValue(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
      cell.setCellStyle(style);
    }
  }
}
