package tenken.assessment;

import java.util.List;
import tenken.answers.Fact;
import tenken.catalog.Scope;
import tenken.ruleset.Rule;

/**
 * A rule that fired in a cell that its criterion judges.
 *
 * @param rule the rule on the sheet
 * @param facts the answers that matched
 */
record Match(Rule rule, List<Fact> facts) {

  Match {
    facts = List.copyOf(facts);
  }

  Scope scope() {
    return facts.get(0).scope();
  }
}
