package tenken.assessment;

import java.util.List;
import tenken.catalog.Scope;

/**
 * Why the rules of a criterion did or did not fire.
 *
 * @param id full name of the criterion
 * @param cells where it is judged
 */
public record CriterionExplanation(String id, List<CellExplanation> cells) {

  public CriterionExplanation {
    cells = List.copyOf(cells);
  }

  /**
   * Why the rules of a criterion did or did not fire in a cell.
   *
   * @param scope where it is judged
   * @param rules each rule that could raise there: near misses first, then what fired, what is
   *     undecided, and the rest by the number of conditions that failed
   */
  public record CellExplanation(Scope scope, List<RuleExplanation> rules) {

    public CellExplanation {
      rules = List.copyOf(rules);
    }
  }
}
