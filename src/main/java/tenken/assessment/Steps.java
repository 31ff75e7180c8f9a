package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes of one field that are worth trying, by growing steps: each takes every cell one
 * better value further, as far as there is one.
 */
final class Steps {

  private static final int OF_ONE = 8;
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
