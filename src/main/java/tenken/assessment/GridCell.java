package tenken.assessment;

import java.util.List;
import tenken.answers.Cell;
import tenken.catalog.Field;
import tenken.catalog.Scope;

/**
 * A cell that exists: some rule could read it, or whether another is asked hangs on it.
 *
 * @param index its place in the grid, behind all cells that its conditions name
 * @param codes its field, and how that field's values become numbers
 * @param cell its name and scope
 * @param conditions what must hold for it to be asked; none for a cell that is always asked
 */
record GridCell(int index, Codes codes, Cell cell, List<Clause> conditions) {

  GridCell {
    conditions = List.copyOf(conditions);
  }

  Field field() {
    return codes.field();
  }

  Scope scope() {
    return cell.scope();
  }

  /**
   * Holds where any of its links does. Without a link it never holds.
   *
   * @param links choices that decide
   */
  record Clause(List<Link> links) {

    Clause {
      links = List.copyOf(links);
    }
  }

  /**
   * One of the options is chosen in a cell that is asked.
   *
   * @param cell index of the cell that decides
   * @param mask the options, as bits
   */
  record Link(int cell, long mask) {}
}
