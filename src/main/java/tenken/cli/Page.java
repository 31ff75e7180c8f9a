package tenken.cli;

import java.io.PrintStream;
import java.util.List;

/** Lines of text for a terminal or a file, wrapped and indented. */
final class Page {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  private final PrintStream out;
  private final int columns;

  Page(PrintStream out, int columns) {
    this.out = out;
    this.columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  int columns() {
    return columns;
  }

  void blank() {
    out.print('\n');
  }

  /** A line as it is, which may hold colours. */
  void line(String text) {
    out.print(text + "\n");
  }

  /** A text of any length. */
  void text(int indent, String text) {
    hanging(" ".repeat(indent), text);
  }

  /** A text of any length behind a label; further lines begin below its first word. */
  void hanging(String label, String text) {
    hanging(label, Columns.width(label), text);
  }

  /** The same where the label holds colours, and takes as many columns as are given. */
  void hanging(String label, int width, String text) {
    List<String> lines = Columns.wrapped(plain(text), columns - width);
    out.print(label + lines.get(0) + "\n");
    lines.stream().skip(1).forEach(line -> out.print(" ".repeat(width) + line + "\n"));
  }

  /** What somebody else wrote cannot move the cursor or change colours. */
  private static String plain(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
