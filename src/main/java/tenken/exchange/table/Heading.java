package tenken.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below a table.
 *
 * @param number the document number, or null
 * @param title its title
 * @param marking who may see it, such as 構成員限り
 * @param lines what it was made of, and how to read it
 * @param footer the footer that the officer typed, or null
 */
record Heading(
    @Nullable String number,
    String title,
    String marking,
    List<String> lines,
    @Nullable String footer) {

  Heading {
    lines = List.copyOf(lines);
  }
}
