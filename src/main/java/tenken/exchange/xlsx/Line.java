package tenken.exchange.xlsx;

import org.jspecify.annotations.Nullable;
import tenken.catalog.AskedWhen;
import tenken.catalog.Field;

/** A line of a tab. */
sealed interface Line {

  /**
   * A heading across the tab.
   *
   * @param look how it looks
   * @param number an official number, or an empty text
   * @param text what it says
   * @param askedWhen when what follows is asked, or null
   */
  record Heading(Look look, String number, String text, @Nullable AskedWhen askedWhen)
      implements Line {}

  /**
   * A line to fill in.
   *
   * @param number the item's number, or an empty text
   * @param row what stands there
   * @param first whether it is the first of its field
   */
  record Filled(String number, Row row, boolean first) implements Line {

    Field field() {
      return row.field();
    }
  }
}
