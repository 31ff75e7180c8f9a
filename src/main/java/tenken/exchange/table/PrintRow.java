package tenken.exchange.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param heading whether it is the heading of the rows below it; it then has one cell
 * @param continued whether its first columns go on with the row above it
 * @param cells its cells
 */
record PrintRow(boolean heading, boolean continued, List<PrintCell> cells) {

  PrintRow {
    cells = List.copyOf(cells);
  }

  static PrintRow heading(String text) {
    return new PrintRow(true, false, List.of(PrintCell.of(text)));
  }
}
