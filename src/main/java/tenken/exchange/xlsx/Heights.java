package tenken.exchange.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How high rows must be for what stands in them. Excel sees to it by itself once somebody writes
 * into a row; a file that was just made, and other programs, need to be told.
 */
final class Heights {

  private static final double LINE = 13.5;
  private static final double MARGIN = 4;
  private static final double HIGHEST = 409;
  private static final int WIDE = 0x1100;

  private final Map<Integer, Integer> widths = new HashMap<>();
  private final Map<Integer, Integer> lines = new HashMap<>();

  void width(int column, int characters) {
    widths.put(column, characters);
  }

  int width(int column) {
    return widths.getOrDefault(column, 1);
  }

  /** Notes a text that has so many characters to a line. */
  void note(int row, String text, int width) {
    int needed =
        text.lines()
            .mapToInt(line -> 1 + Math.max(0, wide(line) - 1) / Math.max(1, width - 1))
            .sum();
    lines.merge(row, needed, Math::max);
  }

  /** How many characters of the usual width a line takes; Japanese ones are twice as wide. */
  private static int wide(String line) {
    return line.codePoints().map(each -> each < WIDE ? 1 : 2).sum();
  }

  /** The heights are a beginning, so that Excel goes on by itself. */
  void apply(XSSFSheet sheet) {
    lines.forEach(
        (at, needed) -> {
          XSSFRow row = sheet.getRow(at);
          if (!row.getZeroHeight()) {
            row.setHeightInPoints((float) Math.min(HIGHEST, MARGIN + needed * LINE));
            row.getCTRow().setCustomHeight(false);
          }
        });
  }
}
