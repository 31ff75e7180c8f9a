package tenken.ruleset;

import java.util.ArrayList;
import java.util.List;
import tenken.answers.Fact;

/**
 * Collects what rules raise in one run. Rules know it as {@code findings}; not shared between
 * threads.
 */
public final class Findings {

  private final List<Raised> raised = new ArrayList<>();

  /** Called by a rule's consequence with the finding's id and the facts that matched. */
  public void raise(String finding, Fact... facts) {
    raised.add(new Raised(finding, List.of(facts)));
  }

  List<Raised> all() {
    return raised;
  }
}
