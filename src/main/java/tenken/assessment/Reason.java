package tenken.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.assessment.RuleExplanation.Outcome;
import tenken.catalog.Text;

/**
 * Why an instance of a rule fires, or does not.
 *
 * @param outcome what came of it
 * @param cells the cells that it reads
 * @param matched those whose answers meet its conditions
 * @param failed the conditions that are not met
 * @param unknown unknown cells that it reads or hangs on
 */
record Reason(
    Outcome outcome,
    Set<Integer> cells,
    Set<Integer> matched,
    List<Condition> failed,
    Set<Integer> unknown) {

  /**
   * A condition that is not met.
   *
   * @param cell the cell that decides
   * @param wanted what the condition wants
   * @param ofValue whether another answer in a cell that is asked would meet it
   */
  record Condition(int cell, Text wanted, boolean ofValue) {}

  /**
   * By outcome; then by how many conditions fail, how much is unknown, and how many answers match.
   */
  static final Comparator<Reason> NEAREST_FIRST =
      Comparator.comparing(Reason::outcome)
          .thenComparingLong(Reason::distance)
          .thenComparingInt(reason -> -reason.matched().size());

  /** What is not even asked lies farther off than what is answered otherwise. */
  private long distance() {
    return failed.size() + failed.stream().filter(each -> !each.ofValue()).count() + unknown.size();
  }

  /** Two reasons with one outcome as one. */
  Reason and(Reason other) {
    return new Reason(
        outcome,
        both(cells, other.cells),
        both(matched, other.matched),
        List.copyOf(both(failed, other.failed)),
        both(unknown, other.unknown));
  }

  private static <T> Set<T> both(Collection<T> one, Collection<T> other) {
    Set<T> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }
}
