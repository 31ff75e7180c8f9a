package tenken.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenken.catalog.FieldType;
import tenken.catalog.Remedy;
import tenken.ruleset.SetTest;

/**
 * The changes of one field that are worth trying, by growing steps: each takes every cell one
 * better value further, as far as there is one.
 */
final class Steps {

  private static final int OF_ONE = 32;
  private static final int OF_TWO = 4;

  /** Which better values are looked at. */
  enum Choice {
    /** Those that no rule names as amiss, in cells where there are such. */
    NONE_AMISS,
    /** All of them. */
    ANY
  }

  private final Situation situation;
  private final Improvements improvements;
  private final NamedAmiss amiss;

  Steps(Situation situation, NamedAmiss amiss) {
    this.situation = situation;
    this.improvements = new Improvements(situation);
    this.amiss = amiss;
  }

  /** Changes that alone break every instance in every cell; none where a cell has no such value. */
  List<Map<Integer, Long>> breaking(FieldUse unit, Choice choice) {
    Map<Integer, List<Long>> values = new TreeMap<>();
    for (int cell : unit.cells()) {
      List<Long> breaking =
          better(unit, cell).stream().filter(value -> breaksAll(unit, cell, value)).toList();
      if (breaking.isEmpty()) {
        return List.of();
      }
      values.put(cell, chosen(cell, breaking, choice));
    }
    return inStep(values, OF_ONE);
  }

  /** Changes to better values, whatever they break. */
  List<Map<Integer, Long>> better(FieldUse unit, Choice choice) {
    Map<Integer, List<Long>> values = new TreeMap<>();
    for (int cell : unit.cells()) {
      List<Long> better = situation.answered(cell) ? better(unit, cell) : List.of();
      if (!better.isEmpty()) {
        values.put(cell, chosen(cell, better, choice));
      }
    }
    return inStep(values, OF_TWO);
  }

  /**
   * Larger changes of lists of options that also add what a rule misses that a change which failed
   * newly raises; none where no option would clear any such rule.
   */
  List<Map<Integer, Long>> further(Trial failed) {
    Map<String, List<Instance>> byRule = new LinkedHashMap<>();
    for (Instance instance : failed.raised()) {
      byRule.computeIfAbsent(instance.rule().id(), id -> new ArrayList<>()).add(instance);
    }
    return byRule.values().stream()
        .map(instances -> larger(failed, instances))
        .filter(larger -> !larger.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** For each way in which added options break a rule, that way in all cells where it is raised. */
  private List<Map<Integer, Long>> larger(Trial failed, List<Instance> instances) {
    List<Map<Integer, Long>> changes = new ArrayList<>();
    int terms = instances.get(0).terms().size();
    for (int term = 0; term < terms; term++) {
      int ways = ways(failed, instances.get(0).terms().get(term)).size();
      for (int way = 0; way < ways; way++) {
        Map<Integer, Long> changed = new TreeMap<>(failed.changed());
        for (Instance instance : instances) {
          Term each = instance.terms().get(term);
          List<Long> masks = ways(failed, each);
          if (way < masks.size()) {
            changed.merge(each.cell(), masks.get(way), (left, right) -> left | right);
          }
        }
        changes.add(changed);
      }
    }
    return changes;
  }

  /** Options of a cell that is changed, by any of which a condition would no longer hold. */
  private List<Long> ways(Trial failed, Term term) {
    GridCell cell = situation.grid().cells().get(term.cell());
    if (cell.field().remedy() != Remedy.ADD || !failed.changed().containsKey(term.cell())) {
      return List.of();
    }
    long listed = cell.codes().listed();
    if (term instanceof Term.LacksSomeOf lacks) {
      return together(failed.after().value(lacks.other()) & lacks.counted());
    } else if (term instanceof Term.Against) {
      return eachAlone(listed & ~failed.after().value(term.cell()));
    } else if (term instanceof Term.Holds holds && holds.test().asksForMissing()) {
      boolean all = holds.test() != SetTest.LACKS_ALL;
      return all ? together(holds.mask() & listed) : eachAlone(holds.mask() & listed);
    }
    return List.of();
  }

  private static List<Long> together(long mask) {
    return mask == 0 ? List.of() : List.of(mask);
  }

  private static List<Long> eachAlone(long mask) {
    List<Long> options = new ArrayList<>();
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      options.add(Long.lowestOneBit(rest));
    }
    return options;
  }

  /** How many options a change adds or takes away; 0 where other values change. */
  int size(Map<Integer, Long> changed) {
    int size = 0;
    for (Map.Entry<Integer, Long> each : changed.entrySet()) {
      if (situation.grid().cells().get(each.getKey()).field().type() == FieldType.CHOICES) {
        size += Long.bitCount(each.getValue() ^ situation.value(each.getKey()));
      }
    }
    return size;
  }

  private List<Long> better(FieldUse unit, int cell) {
    return improvements.of(situation.grid().cells().get(cell), unit.terms(cell));
  }

  private List<Long> chosen(int cell, List<Long> values, Choice choice) {
    return choice == Choice.ANY ? values : amiss.avoid(situation.grid().cells().get(cell), values);
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

  private static List<Map<Integer, Long>> inStep(Map<Integer, List<Long>> values, int most) {
    int longest = values.values().stream().mapToInt(List::size).max().orElse(0);
    List<Map<Integer, Long>> changes = new ArrayList<>();
    for (int step = 0; step < Math.min(longest, most); step++) {
      Map<Integer, Long> changed = new TreeMap<>();
      for (Map.Entry<Integer, List<Long>> cell : values.entrySet()) {
        List<Long> better = cell.getValue();
        changed.put(cell.getKey(), better.get(Math.min(step, better.size() - 1)));
      }
      changes.add(changed);
    }
    return changes;
  }
}
