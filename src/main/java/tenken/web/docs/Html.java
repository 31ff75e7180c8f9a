package tenken.web.docs;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts into a page. */
final class Html {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A text with {@code `code`} and {@code **bold**} marked up. */
  static String line(String text) {
    String code = CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
    return BOLD.matcher(code).replaceAll("<strong>$1</strong>");
  }

  /** A text with its paragraphs. */
  static String paragraphs(String text) {
    return Arrays.stream(text.strip().split("\n\\s*\n", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> "<p>" + line(paragraph.strip()) + "</p>\n")
        .collect(Collectors.joining());
  }

  static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }
}
