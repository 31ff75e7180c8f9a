package tenken.assessment;

import java.util.List;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * What a criterion comes to.
 *
 * @param id full name of the criterion
 * @param title its title
 * @param weight 1 to 5
 * @param range the levels it can still come to
 * @param cells its level in each scope in which it is judged
 */
public record CriterionResult(
    String id, Text title, int weight, LevelRange range, List<CellResult> cells) {

  public CriterionResult {
    cells = List.copyOf(cells);
  }

  /** The level, UNDETERMINED while more than one is possible. */
  public Level level() {
    return range.level();
  }

  /**
   * A criterion's level in one scope.
   *
   * @param scope the scope
   * @param level the level there
   */
  public record CellResult(Scope scope, Level level) {}
}
