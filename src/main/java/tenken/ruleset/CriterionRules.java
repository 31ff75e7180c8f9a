package tenken.ruleset;

import java.util.List;
import tenken.catalog.Criterion;

/**
 * A criterion that a sheet can judge, with its rules there.
 *
 * @param viewpoint id of the viewpoint
 * @param criterion the criterion
 * @param rules its rules, worst finding first
 */
public record CriterionRules(String viewpoint, Criterion criterion, List<Rule> rules) {

  public CriterionRules {
    rules = List.copyOf(rules);
  }
}
