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
import tenken.catalog.Field;
import tenken.catalog.Remedy;
import tenken.ruleset.Rule;

/**
 * Finds the smallest changes of answers that clear a finding: of one field, failing that of two.
 * Each is tried on all criteria that it touches, and Drools must then agree.
 */
final class Clearing {

  private static final int ALTERNATIVES = 3;

  /**
   * What clears a finding.
   *
   * @param clearedBy the changes, the smallest first
   * @param notCleared why there are none, or null
   */
  record Result(List<ClearedBy> clearedBy, @Nullable NotCleared notCleared) {}

  /** Nothing, for it was not looked for. */
  static final Result LEFT_OUT = new Result(List.of(), null);

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
  private final Steps steps;
  private final Recheck recheck;

  Clearing(
      Situation situation,
      List<Verdict> verdicts,
      Set<String> guided,
      NamedAmiss amiss,
      Recheck recheck) {
    this.situation = situation;
    this.guided = guided;
    this.steps = new Steps(situation, amiss);
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
    Tries tries =
        new Tries(steps, recheck, goal, changed -> new Trial(situation, changed, verdicts, guided));
    one(units, Steps.Choice.NONE_AMISS, tries);
    one(units, Steps.Choice.ANY, tries);
    List<Trial> failed = tries.failed();
    two(units, failed, Steps.Choice.NONE_AMISS, tries);
    two(units, failed, Steps.Choice.ANY, tries);
    List<ClearedBy> found = tries.found();
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
    if (remediable(cell)) {
      FieldUse unit =
          units.computeIfAbsent(
              new Slot(instance.rule().id(), slot),
              key -> new FieldUse(new LinkedHashSet<>(), new ArrayList<>()));
      unit.cells().add(cell);
      unit.read().add(instance);
    }
  }

  /** An option outside its field's order has no better one, just as a fact has none. */
  private boolean remediable(int cell) {
    Field field = situation.grid().cells().get(cell).field();
    boolean unordered =
        field.remedy() == Remedy.RAISE
            && situation.answered(cell)
            && !field.options().get(Long.numberOfTrailingZeros(situation.value(cell))).ranked();
    return field.remedy() != Remedy.NONE && !unordered;
  }

  /** Changes of one field, by growing steps; nothing where an earlier choice cleared it. */
  private void one(List<FieldUse> units, Steps.Choice choice, Tries tries) {
    if (tries.found().isEmpty()) {
      for (FieldUse unit : units) {
        if (tries.found().size() < ALTERNATIVES) {
          tries.smallest(steps.breaking(unit, choice));
        }
      }
      tries.others(ALTERNATIVES);
    }
  }

  /** Two fields of the rule, or one and another that repairs what its change would raise. */
  private void two(List<FieldUse> units, List<Trial> failed, Steps.Choice choice, Tries tries) {
    if (!tries.found().isEmpty()) {
      return;
    }
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        for (Map<Integer, Long> first : steps.better(units.get(i), choice)) {
          if (tries.any(with(first, steps.better(units.get(j), choice)))) {
            return;
          }
        }
      }
    }
    for (Trial trial : failed) {
      for (FieldUse unit : units(repairable(trial.raised()))) {
        if (tries.any(with(trial.changed(), steps.better(unit, choice)))) {
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

  private static List<Map<Integer, Long>> with(
      Map<Integer, Long> first, List<Map<Integer, Long>> seconds) {
    List<Map<Integer, Long>> both = new ArrayList<>();
    for (Map<Integer, Long> second : seconds) {
      Map<Integer, Long> changed = new TreeMap<>(second);
      changed.putAll(first);
      both.add(changed);
    }
    return both;
  }
}
