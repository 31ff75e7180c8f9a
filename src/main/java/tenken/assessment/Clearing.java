package tenken.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Remedy;
import tenken.ruleset.Rule;

/**
 * Finds the smallest changes of answers that clear a finding: of one field, failing that of two.
 * Each is tried on all criteria that it touches, and Drools must then agree.
 */
final class Clearing {

  private static final int ALTERNATIVES = 3;
  private static final int STEPS = 8;
  private static final int STEPS_OF_TWO = 4;

  /**
   * What clears a finding.
   *
   * @param clearedBy the changes, the smallest first
   * @param notCleared why there are none, or null
   */
  record Result(List<ClearedBy> clearedBy, @Nullable NotCleared notCleared) {}

  /**
   * A finding that is to be cleared.
   *
   * @param judged its criterion
   * @param fired the instances of its rule that fire
   */
  record Goal(JudgedCriterion judged, List<Instance> fired) {}

  /** A place at which a rule reads. */
  private record Slot(String rule, int slot) {}

  private final Situation situation;
  private final Map<JudgedCriterion, Verdict> verdicts = new HashMap<>();
  private final Map<String, JudgedCriterion> criteria = new HashMap<>();
  private final Set<String> guided;
  private final Improvements improvements;
  private final Recheck recheck;

  Clearing(Situation situation, List<Verdict> verdicts, Set<String> guided, Recheck recheck) {
    this.situation = situation;
    this.guided = guided;
    this.improvements = new Improvements(situation);
    this.recheck = recheck;
    for (Verdict verdict : verdicts) {
      this.verdicts.put(verdict.judged(), verdict);
      criteria.put(verdict.id(), verdict.judged());
    }
  }

  /**
   * What clears the finding that a rule raised.
   *
   * @throws IllegalStateException if Drools and the conditions of the rule disagree, which only a
   *     bug can cause
   */
  Result of(Rule rule) {
    if (rule.criterion().contradiction()) {
      return new Result(List.of(), NotCleared.of(NotCleared.Because.CONTRADICTION));
    }
    Goal goal = goal(rule);
    List<FieldUse> units = units(goal.fired());
    if (units.isEmpty()) {
      return new Result(List.of(), NotCleared.of(NotCleared.Because.FACTS));
    }
    List<ClearedBy> found = new ArrayList<>();
    List<Trial> failed = new ArrayList<>();
    for (FieldUse unit : units) {
      if (found.size() < ALTERNATIVES) {
        one(unit, goal, failed, found);
      }
    }
    if (found.isEmpty()) {
      two(goal, units, failed, found);
    }
    return new Result(
        found, found.isEmpty() ? NotCleared.of(NotCleared.Because.NO_SMALL_CHANGE) : null);
  }

  private Goal goal(Rule rule) {
    JudgedCriterion judged = Objects.requireNonNull(criteria.get(rule.criterion().id()));
    List<Instance> fired =
        judged.instances().stream()
            .filter(each -> each.rule().id().equals(rule.id()) && situation.fires(each))
            .toList();
    if (fired.isEmpty()) {
      throw new IllegalStateException("only Drools raises " + rule.id());
    }
    return new Goal(judged, fired);
  }

  /** For each rule first the slot that it judges. */
  private List<FieldUse> units(List<Instance> instances) {
    Map<Slot, FieldUse> units = new LinkedHashMap<>();
    for (Instance instance : instances) {
      int named = instance.rule().named();
      add(instance, named, units);
      for (int slot = 0; slot < instance.cells().size(); slot++) {
        if (slot != named) {
          add(instance, slot, units);
        }
      }
    }
    return List.copyOf(units.values());
  }

  private void add(Instance instance, int slot, Map<Slot, FieldUse> units) {
    int cell = instance.cells().get(slot);
    if (situation.grid().cells().get(cell).field().remedy() != Remedy.NONE) {
      FieldUse unit =
          units.computeIfAbsent(
              new Slot(instance.rule().id(), slot),
              key -> new FieldUse(new LinkedHashSet<>(), new ArrayList<>()));
      unit.cells().add(cell);
      unit.read().add(instance);
    }
  }

  /** Changes of one field, by growing steps. */
  private void one(FieldUse unit, Goal goal, List<Trial> failed, List<ClearedBy> found) {
    Map<Integer, List<Long>> steps = new TreeMap<>();
    int longest = 0;
    for (int cell : unit.cells()) {
      List<Long> breaking =
          better(unit, cell).stream().filter(value -> breaksAll(unit, cell, value)).toList();
      if (breaking.isEmpty()) {
        return;
      }
      steps.put(cell, breaking);
      longest = Math.max(longest, breaking.size());
    }
    for (int step = 0; step < Math.min(longest, STEPS); step++) {
      Trial trial = trial(step(steps, step));
      if (take(trial, goal, found)) {
        return;
      }
      failed.add(trial);
    }
  }

  /** Two fields of the rule, or one and another that repairs what its change would raise. */
  private void two(Goal goal, List<FieldUse> units, List<Trial> failed, List<ClearedBy> found) {
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        for (Map<Integer, Long> first : steps(units.get(i))) {
          if (takeWith(first, units.get(j), goal, found)) {
            return;
          }
        }
      }
    }
    for (Trial trial : List.copyOf(failed)) {
      for (FieldUse unit : units(repairable(trial.raised()))) {
        if (takeWith(trial.changed(), unit, goal, found)) {
          return;
        }
      }
    }
  }

  /** Of answers that come to disagree nobody says which is to change. */
  private static List<Instance> repairable(List<Instance> raised) {
    boolean disagree = raised.stream().anyMatch(each -> each.rule().criterion().contradiction());
    return disagree ? List.of() : raised;
  }

  private boolean takeWith(
      Map<Integer, Long> first, FieldUse second, Goal goal, List<ClearedBy> found) {
    for (Map<Integer, Long> more : steps(second)) {
      Map<Integer, Long> both = new TreeMap<>(more);
      both.putAll(first);
      if (take(trial(both), goal, found)) {
        return true;
      }
    }
    return false;
  }

  private List<Map<Integer, Long>> steps(FieldUse unit) {
    Map<Integer, List<Long>> steps = new TreeMap<>();
    int longest = 0;
    for (int cell : unit.cells()) {
      List<Long> better = situation.answered(cell) ? better(unit, cell) : List.of();
      if (!better.isEmpty()) {
        steps.put(cell, better);
        longest = Math.max(longest, better.size());
      }
    }
    List<Map<Integer, Long>> changes = new ArrayList<>();
    for (int step = 0; step < Math.min(longest, STEPS_OF_TWO); step++) {
      changes.add(step(steps, step));
    }
    return changes;
  }

  private static Map<Integer, Long> step(Map<Integer, List<Long>> steps, int step) {
    Map<Integer, Long> changed = new TreeMap<>();
    steps.forEach(
        (cell, values) -> changed.put(cell, values.get(Math.min(step, values.size() - 1))));
    return changed;
  }

  private List<Long> better(FieldUse unit, int cell) {
    return improvements.of(situation.grid().cells().get(cell), unit.terms(cell));
  }

  /** Whether, with the value alone, every instance that reads the cell has a term that fails. */
  private boolean breaksAll(FieldUse unit, int cell, long value) {
    for (Instance instance : unit.read()) {
      if (instance.cells().contains(cell) && situation.matches(instance, cell, value)) {
        return false;
      }
    }
    return true;
  }

  private Trial trial(Map<Integer, Long> changed) {
    return new Trial(situation, changed, verdicts, guided);
  }

  private boolean take(Trial trial, Goal goal, List<ClearedBy> found) {
    if (!trial.clears(goal)) {
      return false;
    }
    recheck.require(trial, goal);
    ClearedBy cleared = recheck.told(trial);
    if (found.stream().noneMatch(each -> cleared.changes().containsAll(each.changes()))) {
      found.add(cleared);
    }
    return true;
  }
}
