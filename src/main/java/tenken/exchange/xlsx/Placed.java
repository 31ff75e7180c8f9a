package tenken.exchange.xlsx;

import tenken.catalog.Field;

/**
 * A line to fill in, and where it stands.
 *
 * @param tab the name of its tab
 * @param at its row on the tab, from 0
 * @param line the line
 */
record Placed(String tab, int at, Line.Filled line) {

  Field field() {
    return line.field();
  }

  Where where() {
    return line.row().where();
  }
}
