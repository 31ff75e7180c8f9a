package tenken.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tenken.catalog.Level;
import tenken.catalog.Scope;

/**
 * What would come of a document if some answers were others. Looks only at the criteria that such a
 * change can touch.
 */
final class Trial {

  private final Map<Integer, Long> changed;
  private final Situation after;
  private final Set<JudgedCriterion> touched = new LinkedHashSet<>();
  private final List<Instance> raised = new ArrayList<>();
  private final List<Integer> opens = new ArrayList<>();
  private final Map<JudgedCriterion, Verdict> verdicts;
  private final Set<String> guided;

  /**
   * Tries a change.
   *
   * @param changed new values by cell
   * @param verdicts what all criteria come to now
   * @param guided full names of the criteria on which guidance is still open
   */
  Trial(
      Situation before,
      Map<Integer, Long> changed,
      Map<JudgedCriterion, Verdict> verdicts,
      Set<String> guided) {
    this.changed = Collections.unmodifiableMap(new TreeMap<>(changed));
    this.after = before.with(changed);
    this.verdicts = verdicts;
    this.guided = guided;
    changed.keySet().forEach(cell -> touched.addAll(before.grid().readers(cell)));
    before.grid().dependents(changed.keySet()).stream()
        .filter(after::open)
        .filter(cell -> before.asked(cell) == Known.NO && after.asked(cell) != Known.NO)
        .forEach(opens::add);
    for (JudgedCriterion criterion : touched) {
      for (Instance instance : criterion.instances()) {
        if (after.fires(instance) && !before.fires(instance)) {
          raised.add(instance);
        }
      }
    }
  }

  private boolean lowers() {
    Judge judge = new Judge(after, guided);
    for (JudgedCriterion criterion : touched) {
      Verdict then = judge.judge(criterion);
      Verdict now = verdicts.get(criterion);
      if (now == null || lowers(now.range(), then.range())) {
        return true;
      }
      for (int cell = 0; cell < criterion.cells().size(); cell++) {
        if (lowers(now.cellRanges().get(cell), then.cellRanges().get(cell))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What did not apply may apply, and what applied may not any more; otherwise nothing can come to
   * anything worse unless by what the change opens.
   */
  private boolean lowers(LevelRange now, LevelRange then) {
    if (now.worst() == null || then.worst() == null) {
      return false;
    }
    boolean worse = then.worst().compareTo(now.worst()) > 0;
    return worse && (then.level() != Level.UNDETERMINED || opens.isEmpty());
  }

  /**
   * Whether none of the instances fires any more though their criterion goes on applying in their
   * cells, and nothing else is worse.
   */
  boolean clears(Clearing.Goal goal) {
    return raised.isEmpty()
        && goal.fired().stream()
            .allMatch(each -> !after.fires(each) && mayApply(goal.judged(), each.scope()))
        && !lowers();
  }

  private boolean mayApply(JudgedCriterion judged, Scope scope) {
    return judged.instances().stream()
        .anyMatch(each -> each.scope().equals(scope) && after.applies(each) != Known.NO);
  }

  /** The new values by cell. */
  Map<Integer, Long> changed() {
    return changed;
  }

  Situation after() {
    return after;
  }

  /** The criteria that read what is changed. */
  Set<JudgedCriterion> touched() {
    return touched;
  }

  /** What fires only after the change. */
  List<Instance> raised() {
    return raised;
  }

  /** Cells without an answer that are asked, or perhaps asked, only after the change. */
  List<Integer> opens() {
    return opens;
  }
}
