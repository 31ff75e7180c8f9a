package tenken.catalog;

/** Characters that do not show, or that make a text show as something else than it is. */
final class Hidden {

  private static final char INSTEAD = '\uFFFD';

  private Hidden() {}

  /** The place of the first one, or -1. Tabs and line ends are none. */
  static int first(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (hides(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hides(String text, int at) {
    int c = text.codePointAt(at);
    if (c == '\n' || c == '\t') {
      return false;
    }
    if (c == '\r') {
      return at + 1 == text.length() || text.charAt(at + 1) != '\n';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** How the character at a place is called, such as U+202E. */
  static String name(String text, int at) {
    return String.format("U+%04X", text.codePointAt(at));
  }

  /** The text in one line, cut where it is longer, with every hidden character replaced. */
  static String shown(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (shown.length() >= longest) {
        return shown.append('…').toString();
      }
      boolean plain = text.codePointAt(i) >= ' ' && !hides(text, i);
      shown.appendCodePoint(plain ? text.codePointAt(i) : INSTEAD);
    }
    return shown.toString();
  }
}
