package tenken.round.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/**
 * What another pack makes of the same answers.
 *
 * @param outcome what came of them
 * @param scoreBefore the score of the assessment, or null if it has none
 * @param scoreAfter the score under the other pack, or null if there is none
 * @param levels only levels that differ, by criterion
 * @param raised ids of findings that only the other pack raises
 * @param gone ids of findings that it raises no more
 * @param faults codes of the faults for which the other pack cannot read the document
 */
public record Difference(
    Outcome outcome,
    @Nullable Double scoreBefore,
    @Nullable Double scoreAfter,
    List<Levels> levels,
    List<String> raised,
    List<String> gone,
    List<String> faults) {

  /** What came of an assessment under the other pack. */
  public enum Outcome {
    /** The same levels, findings and score. */
    SAME,
    /** A level, a finding or the score is another. */
    CHANGED,
    /** The pack cannot read what was submitted. */
    NOT_READABLE,
    /** Assessing it failed, which only a bug can cause. */
    NOT_ASSESSABLE
  }

  /**
   * A criterion whose level differs.
   *
   * @param criterion full name of the criterion
   * @param before its level in the assessment, or null where it was not judged
   * @param after its level under the other pack, or null where that does not judge it
   */
  public record Levels(String criterion, @Nullable Level before, @Nullable Level after) {}

  public Difference {
    levels = List.copyOf(levels);
    raised = List.copyOf(raised);
    gone = List.copyOf(gone);
    faults = List.copyOf(faults);
  }

  static Difference none(Outcome outcome, Outline before, List<String> faults) {
    return new Difference(outcome, before.score(), null, List.of(), List.of(), List.of(), faults);
  }

  static Difference between(Outline before, Outline after) {
    Set<String> criteria = new TreeSet<>(before.levels().keySet());
    criteria.addAll(after.levels().keySet());
    List<Levels> levels = new ArrayList<>();
    for (String each : criteria) {
      Levels both = new Levels(each, before.levels().get(each), after.levels().get(each));
      if (both.before() != both.after()) {
        levels.add(both);
      }
    }
    Outcome outcome = before.equals(after) ? Outcome.SAME : Outcome.CHANGED;
    return new Difference(
        outcome,
        before.score(),
        after.score(),
        levels,
        without(after.findings(), before.findings()),
        without(before.findings(), after.findings()),
        List.of());
  }

  private static List<String> without(Set<String> all, Set<String> others) {
    return all.stream().filter(each -> !others.contains(each)).toList();
  }
}
