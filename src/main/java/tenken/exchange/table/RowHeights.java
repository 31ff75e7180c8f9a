package tenken.exchange.table;

/** How high rows of a workbook are, which it does not find out by itself when it is opened. */
final class RowHeights {

  private static final float LINE = 13.5f;
  private static final float HIGHEST = 409f;
  private static final int FIRST_WIDE = 0x1100;

  private RowHeights() {}

  /**
   * How many lines a cell takes.
   *
   * @param width of its column, in characters of half width
   */
  static int lines(PrintCell cell, int width) {
    return cell.lines().stream().mapToInt(line -> lines(line.text(), width)).sum();
  }

  /** Columns are measured in characters of 11 points, texts are of 9. */
  private static int lines(String text, int width) {
    int fitting = Math.max(2, width * 11 / 9 - 1);
    int lines =
        text.lines().mapToInt(each -> Math.max(1, (wide(each) + fitting - 1) / fitting)).sum();
    return Math.max(1, lines);
  }

  private static int wide(String text) {
    return text.codePoints().map(each -> each < FIRST_WIDE ? 1 : 2).sum();
  }

  static float points(int lines) {
    return Math.min(HIGHEST, lines * LINE + 3);
  }
}
