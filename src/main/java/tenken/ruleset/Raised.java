package tenken.ruleset;

import java.util.List;
import tenken.answers.Fact;

/**
 * A rule that fired.
 *
 * @param finding the finding it is named after
 * @param facts the answers that matched, the one that names the cell first
 */
public record Raised(String finding, List<Fact> facts) {

  public Raised {
    facts = List.copyOf(facts);
  }
}
