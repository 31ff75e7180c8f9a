package tenken.exchange.table;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param lines what it says, line by line
 * @param tone how it looks
 */
record PrintCell(List<Line> lines, Tone tone) {

  PrintCell {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a cell.
   *
   * @param text what it says
   * @param underlined whether it says otherwise than last year
   */
  record Line(String text, boolean underlined) {}

  static PrintCell of(String text) {
    return of(text, Tone.PLAIN);
  }

  static PrintCell of(String text, Tone tone) {
    return new PrintCell(List.of(new Line(text, false)), tone);
  }
}
