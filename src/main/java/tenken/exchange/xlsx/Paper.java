package tenken.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tenken.answers.Code;
import tenken.answers.Fault;

/**
 * A tab that is being written. Whatever the text, it is written as a text, never as a formula.
 *
 * @param sheet the tab
 * @param styles the workbook's styles
 * @param heights how high its rows must be
 */
record Paper(XSSFSheet sheet, Styles styles, Heights heights) {

  private static final String TAKEN_FOR_FORMULAS = "=+-@\t\r";
  private static final int LONGEST = 32_767;
  private static final int CHARACTER = 256;
  private static final double MARGIN = 0.4;

  /** Guides have smaller letters, so that a line takes more of them. */
  private static final int SMALLER = 6;

  Paper(XSSFSheet sheet, Styles styles) {
    this(sheet, styles, new Heights());
  }

  private XSSFCell cell(int row, int column, Look look) {
    XSSFRow there = sheet.getRow(row);
    XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  void text(int row, int column, String text, Look look) {
    boolean risky = !text.isEmpty() && TAKEN_FOR_FORMULAS.indexOf(text.charAt(0)) >= 0;
    XSSFCell cell = cell(row, column, risky && look == Look.INPUT ? Look.QUOTED : look);
    String written = Escapes.write(text);
    if (written.length() > LONGEST) {
      throw new TooLongException(new Fault("", Code.TOO_LONG, Sayings.tooLong(), List.of()));
    }
    if (!written.isEmpty()) {
      styles.put(written, cell);
    }
    if (look != Look.AGAIN && look != Look.PLAIN) {
      int width = heights.width(column);
      heights.note(row, text, look == Look.GUIDE ? width + width / SMALLER : width);
    }
  }

  void number(int row, int column, long number) {
    cell(row, column, Look.NUMBER).setCellValue((double) number);
  }

  void date(int row, int column, LocalDate date) {
    cell(row, column, Look.DATE).setCellValue(date);
  }

  void empty(int row, int column, Look look) {
    cell(row, column, look);
  }

  /** A text over several cells of a row. */
  void across(int row, int from, int to, String text, Look look) {
    text(row, from, text, Look.PLAIN);
    sheet.getRow(row).getCell(from).setCellStyle(styles.of(look));
    heights.note(
        row,
        look == Look.TITLE ? text + "\n　" : text,
        IntStream.rangeClosed(from, to).map(heights::width).sum());
    for (int column = from + 1; column <= to; column++) {
      empty(row, column, look);
    }
    if (to > from) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
    }
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * CHARACTER);
    heights.width(column, characters);
  }

  /**
   * Finishes the tab: as high as its rows must be, and printed on A3 across, as wide as the paper,
   * with these rows on each page.
   */
  void finish(int firstRepeated, int lastRepeated, String footer) {
    heights.apply(sheet);
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(margin, MARGIN);
    }
    if (lastRepeated >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(firstRepeated, lastRepeated, -1, -1));
    }
    sheet.getFooter().setLeft(footer.replace("&", "&&"));
    sheet.getFooter().setRight("&A　&P / &N");
  }
}
