package tenken.exchange.xlsx;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import tenken.answers.TabCell;

/**
 * A row of a tab, as it came back.
 *
 * @param tab the name of its tab
 * @param at its row, from 0
 * @param key what it answers: a field's full name, or an entry of the basics
 * @param columns where each column stands
 * @param cells what is filled in
 */
record FilledRow(
    String tab, int at, String key, Map<Column, Integer> columns, Map<Column, RawCell> cells) {

  /** What is filled in under a column. */
  Optional<RawCell> cell(Column column) {
    return Optional.ofNullable(cells.get(column)).filter(RawCell::filled);
  }

  /** Where a column of the row stands, as people say it. */
  TabCell place(Column column) {
    int there = columns.getOrDefault(column, columns.getOrDefault(Column.ANSWER, 0));
    return new TabCell(tab, new CellReference(at, there).formatAsString(false));
  }
}
