package tenken.web.pages.work;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import tenken.answers.Cell;
import tenken.assessment.CellsAsked;
import tenken.catalog.Field;
import tenken.catalog.Scope;

/** The cells of a field that are asked, or else perhaps asked. */
final class AskedFields {

  private AskedFields() {}

  static Collection<Cell> cells(Field field, OpenDraft draft) {
    return cells(field, draft.asked());
  }

  static NavigableSet<Cell> cells(Field field, CellsAsked asked) {
    NavigableSet<Cell> cells = among(field, asked.asked());
    return cells.isEmpty() ? among(field, asked.perhaps()) : cells;
  }

  /** Cells are in the order of fields, and the operator as a whole is the first scope of each. */
  static NavigableSet<Cell> among(Field field, NavigableSet<Cell> all) {
    NavigableSet<Cell> cells = new TreeSet<>();
    for (Cell cell : all.tailSet(new Cell(field.name(), Scope.OPERATOR))) {
      if (!cell.field().equals(field.name())) {
        return cells;
      }
      cells.add(cell);
    }
    return cells;
  }
}
