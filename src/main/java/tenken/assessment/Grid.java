package tenken.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenken.answers.Cell;
import tenken.ruleset.SheetRules;

/**
 * All cells that exist on a sheet for an operator's services and regions, and the rules tied to
 * them. Immutable, so that it can serve every document of the same shape.
 *
 * @param rules the sheet's rules
 * @param cells the cells, by index
 * @param indexes the index of each cell
 * @param criteria the criteria that are judged anywhere, in the pack's order
 */
record Grid(
    SheetRules rules,
    List<GridCell> cells,
    Map<Cell, Integer> indexes,
    List<JudgedCriterion> criteria) {

  Grid {
    cells = List.copyOf(cells);
    indexes = Map.copyOf(indexes);
    criteria = List.copyOf(criteria);
  }

  Optional<GridCell> cell(Cell cell) {
    return Optional.ofNullable(indexes.get(cell)).map(cells::get);
  }
}
