package tenken.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that the XML of a workbook cannot hold, written as {@code _xHHHH_} (ECMA-376, part 1,
 * 22.9.2.19), and texts that only look so.
 */
final class Escapes {

  private static final Pattern TO_ESCAPE =
      Pattern.compile("[\\r\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEX = 16;

  private Escapes() {}

  static String write(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  static String read(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
  }
}
