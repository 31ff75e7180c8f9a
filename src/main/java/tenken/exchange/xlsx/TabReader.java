package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.TabCell;
import tenken.catalog.Text;

/** Finds the rows of a tab again, by the marks of its columns and the keys of its rows. */
final class TabReader {

  /** The key of a row that answers nothing. */
  static final String NO_ROW = "-";

  /** The marks may have been pushed down by as many rows. */
  private static final int DEEPEST_MARKS = 20;

  /** What people write into. */
  private static final Set<Column> ENTRIES =
      Set.of(
          Column.ANSWER,
          Column.STATUS,
          Column.REASON,
          Column.UNTIL,
          Column.EVIDENCE,
          Column.SERVICE,
          Column.AUDIENCE,
          Column.REGION,
          Column.CONFIDENTIALITY);

  private final RawTab tab;
  private final WorkbookFaults faults;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  TabReader(RawTab tab, WorkbookFaults faults) {
    this.tab = tab;
    this.faults = faults;
  }

  /** The rows with a key; none for a tab that is not ours. */
  List<FilledRow> rows() {
    List<FilledRow> rows = new ArrayList<>();
    int marks = marks();
    if (marks < 0) {
      return rows;
    }
    tab.rows()
        .tailMap(marks + 1)
        .forEach(
            (at, cells) -> {
              FilledRow row = row(at, cells);
              if (row.key().isEmpty()) {
                orphan(row);
              } else if (!row.key().equals(NO_ROW)) {
                rows.add(row);
              }
            });
    tab.merged().forEach(this::merged);
    return rows;
  }

  /** The row of the marks, or -1. */
  private int marks() {
    for (Map.Entry<Integer, SortedMap<Integer, RawCell>> row :
        tab.rows().headMap(DEEPEST_MARKS).entrySet()) {
      boolean marked =
          row.getValue().values().stream().anyMatch(cell -> cell.text().equals(Column.KEY.mark()));
      if (marked) {
        row.getValue().forEach((at, cell) -> mark(row.getKey(), at, cell.text()));
        if (!columns.containsKey(Column.ANSWER)) {
          fault(row.getKey(), 0, Sayings.noColumn(Column.ANSWER.title()));
        }
        return row.getKey();
      }
    }
    return -1;
  }

  private void mark(int row, int at, String text) {
    Column.marked(text)
        .ifPresent(
            column -> {
              if (columns.putIfAbsent(column, at) != null) {
                fault(row, at, Sayings.twice());
              }
            });
  }

  private FilledRow row(int at, SortedMap<Integer, RawCell> cells) {
    Map<Column, RawCell> filled = new EnumMap<>(Column.class);
    columns.forEach(
        (column, place) -> {
          RawCell cell = cells.get(place);
          if (cell != null) {
            filled.put(column, cell);
          }
        });
    RawCell key = filled.get(Column.KEY);
    return new FilledRow(tab.name(), at, key == null ? "" : key.text().strip(), columns, filled);
  }

  private void orphan(FilledRow row) {
    ENTRIES.stream()
        .sorted()
        .filter(column -> row.cell(column).isPresent())
        .findFirst()
        .ifPresent(
            column ->
                faults.add(
                    new Fault("", Code.UNREADABLE_CELL, Sayings.noKey(), List.of())
                        .at(row.place(column))));
  }

  /** An answer in a cell that reaches over several rows: it cannot be told for which it is. */
  private void merged(CellRangeAddress area) {
    SortedMap<Integer, RawCell> first = tab.rows().get(area.getFirstRow());
    RawCell cell = first == null ? null : first.get(area.getFirstColumn());
    if (area.getFirstRow() == area.getLastRow() || cell == null || !cell.filled()) {
      return;
    }
    boolean entry =
        ENTRIES.stream()
            .map(columns::get)
            .anyMatch(
                at -> at != null && at >= area.getFirstColumn() && at <= area.getLastColumn());
    if (entry && keyed(area)) {
      fault(area.getFirstRow(), area.getFirstColumn(), Sayings.merged());
    }
  }

  private boolean keyed(CellRangeAddress area) {
    Integer key = columns.get(Column.KEY);
    return tab.rows().subMap(area.getFirstRow(), area.getLastRow() + 1).values().stream()
        .map(cells -> cells.get(key))
        .anyMatch(cell -> cell != null && !cell.text().equals(NO_ROW));
  }

  private void fault(int row, int column, Text text) {
    faults.add(
        new Fault("", Code.UNREADABLE_CELL, text, List.of())
            .at(new TabCell(tab.name(), new CellReference(row, column).formatAsString(false))));
  }
}
