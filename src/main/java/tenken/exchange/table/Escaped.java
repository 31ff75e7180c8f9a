package tenken.exchange.table;

/** Texts as they stand within markup. */
final class Escaped {

  private Escaped() {}

  /** A text within XHTML. */
  static String html(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(Escaped::allowed)
        .forEach(
            each -> {
              switch (each) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(each);
              }
            });
    return escaped.toString();
  }

  /** A text within quotation marks of a style sheet that stands in XHTML. */
  static String css(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(Escaped::allowed)
        .forEach(
            each -> {
              if (each < ' ' || "<>&\"'\\".indexOf(each) >= 0) {
                escaped.append('\\').append("%06x".formatted(each));
              } else {
                escaped.appendCodePoint(each);
              }
            });
    return escaped.toString();
  }

  /** What XML may hold at all. */
  private static boolean allowed(int each) {
    return each == '\n' || each == '\t' || (each >= ' ' && each != 0xFFFE && each != 0xFFFF);
  }
}
