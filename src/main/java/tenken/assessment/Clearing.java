package tenken.assessment;

import java.util.ArrayList;
import java.util.HashMap;
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
 * Each is tried on all criteria that it touches, and then shown to Drools.
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

  /** One field in the cells in which instances read it. */
  private record Unit(Set<Integer> cells, List<Instance> read) {

    List<Term> terms(int cell) {
      List<Term> terms = new ArrayList<>();
      for (Instance instance : read) {
        for (Term term : instance.terms()) {
          if (term.cell() == cell || term.other() == cell) {
            terms.add(term);
          }
        }
      }
      return terms;
    }
  }

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

  Result of(Rule rule) {
    JudgedCriterion judged = criteria.get(rule.criterion().id());
    if (rule.criterion().contradiction() || judged == null) {
      return new Result(List.of(), NotCleared.of(NotCleared.Because.CONTRADICTION));
    }
    List<Instance> fired =
        judged.instances().stream()
            .filter(each -> each.rule().id().equals(rule.id()) && situation.fires(each))
            .toList();
    List<Unit> units = units(fired);
    if (units.isEmpty()) {
      return new Result(List.of(), NotCleared.of(NotCleared.Because.FACTS));
    }
    List<ClearedBy> found = new ArrayList<>();
    List<Trial> failed = new ArrayList<>();
    for (Unit unit : units) {
      if (found.size() < ALTERNATIVES) {
        one(unit, fired, failed, found);
      }
    }
    if (found.isEmpty()) {
      two(fired, units, failed, found);
    }
    return new Result(
        found, found.isEmpty() ? NotCleared.of(NotCleared.Because.NO_SMALL_CHANGE) : null);
  }

  private List<Unit> units(List<Instance> instances) {
    Map<String, Unit> units = new TreeMap<>();
    for (Instance instance : instances) {
      for (int slot = 0; slot < instance.cells().size(); slot++) {
        int cell = instance.cells().get(slot);
        if (situation.grid().cells().get(cell).field().remedy() != Remedy.NONE) {
          String name = (slot == instance.rule().named() ? "" : "then ") + slot;
          Unit unit =
              units.computeIfAbsent(
                  instance.rule().id() + name,
                  key -> new Unit(new LinkedHashSet<>(), new ArrayList<>()));
          unit.cells().add(cell);
          unit.read().add(instance);
        }
      }
    }
    return List.copyOf(units.values());
  }

  /** Changes of one field, by growing steps. */
  private void one(Unit unit, List<Instance> fired, List<Trial> failed, List<ClearedBy> found) {
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
      if (take(trial, fired, found)) {
        return;
      }
      failed.add(trial);
    }
  }

  /** Two fields of the rule, or one and another that repairs what its change would raise. */
  private void two(
      List<Instance> fired, List<Unit> units, List<Trial> failed, List<ClearedBy> found) {
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        for (Map<Integer, Long> first : steps(units.get(i))) {
          if (takeWith(first, units.get(j), fired, found)) {
            return;
          }
        }
      }
    }
    for (Trial trial : List.copyOf(failed)) {
      for (Unit unit : units(trial.raised())) {
        if (takeWith(trial.changed(), unit, fired, found)) {
          return;
        }
      }
    }
  }

  private boolean takeWith(
      Map<Integer, Long> first, Unit second, List<Instance> fired, List<ClearedBy> found) {
    for (Map<Integer, Long> more : steps(second)) {
      Map<Integer, Long> both = new TreeMap<>(more);
      both.putAll(first);
      if (take(trial(both), fired, found)) {
        return true;
      }
    }
    return false;
  }

  private List<Map<Integer, Long>> steps(Unit unit) {
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

  private List<Long> better(Unit unit, int cell) {
    return improvements.of(situation.grid().cells().get(cell), unit.terms(cell));
  }

  /** Whether, with the value alone, every instance that reads the cell has a term that fails. */
  private boolean breaksAll(Unit unit, int cell, long value) {
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

  private boolean take(Trial trial, List<Instance> fired, List<ClearedBy> found) {
    if (!trial.clears(judged(fired), fired) || !recheck.confirms(trial, fired)) {
      return false;
    }
    ClearedBy cleared = recheck.told(trial);
    if (found.stream().noneMatch(each -> cleared.changes().containsAll(each.changes()))) {
      found.add(cleared);
    }
    return true;
  }

  private JudgedCriterion judged(List<Instance> fired) {
    return Objects.requireNonNull(criteria.get(fired.get(0).rule().criterion().id()));
  }
}
