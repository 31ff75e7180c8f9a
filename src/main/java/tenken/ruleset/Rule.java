package tenken.ruleset;

import java.util.List;
import tenken.catalog.Criterion;
import tenken.catalog.Finding;

/**
 * A rule on one sheet, with its fields resolved; a generic rule becomes one rule for each field.
 *
 * @param id the finding's id; with {@code :question.field} behind it where the rule is generic
 * @param finding what it raises
 * @param criterion the criterion that the finding counts for
 * @param slots the cells it reads
 * @param named index of the slot whose scope is the finding's cell
 * @param joins how the slots' scopes belong together
 * @param tests its conditions
 */
public record Rule(
    String id,
    Finding finding,
    Criterion criterion,
    List<Slot> slots,
    int named,
    List<Join> joins,
    List<Test> tests) {

  public Rule {
    slots = List.copyOf(slots);
    joins = List.copyOf(joins);
    tests = List.copyOf(tests);
  }

  /** Tells whether it came of a rule that speaks of many fields. */
  public boolean generic() {
    return !id.equals(finding.id());
  }
}
