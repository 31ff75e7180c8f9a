package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenken.catalog.Scope;

/**
 * Puts the cells of a criterion into an order that keeps its {@link Diagram} small: what belongs to
 * one service stands together, within it what a rule reads together, and cells stand behind those
 * on which their being asked hangs.
 */
final class VariableOrder {

  private final List<GridCell> grid;
  private final BitSet seen = new BitSet();
  private final List<Integer> order = new ArrayList<>();

  private VariableOrder(List<GridCell> grid) {
    this.grid = grid;
  }

  static List<Integer> of(List<GridCell> grid, List<Instance> instances) {
    Map<Integer, Map<String, List<Instance>>> groups = new LinkedHashMap<>();
    int[] group = groups(grid, instances);
    for (int i = 0; i < instances.size(); i++) {
      groups
          .computeIfAbsent(group[i], each -> new LinkedHashMap<>())
          .computeIfAbsent(instances.get(i).rule().id(), id -> new ArrayList<>())
          .add(instances.get(i));
    }
    VariableOrder order = new VariableOrder(grid);
    groups
        .values()
        .forEach(
            byRule -> byRule.values().forEach(alike -> alike.forEach(each -> order.visit(each))));
    return order.order;
  }

  /**
   * Groups of instances that read a cell in common, cells apart that reach further than what an
   * instance judges: one group for each service, say. Whatever one group comes to, nothing but the
   * worst level so far is carried on to the next.
   */
  private static int[] groups(List<GridCell> grid, List<Instance> instances) {
    Map<Integer, Integer> readers = new HashMap<>();
    int[] group = new int[instances.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      for (int cell : instances.get(i).cells()) {
        if (!reachesFurther(grid.get(cell).scope(), instances.get(i).scope())) {
          Integer reader = readers.putIfAbsent(cell, i);
          if (reader != null) {
            join(group, group[reader], group[i]);
          }
        }
      }
    }
    return group;
  }

  private static void join(int[] group, int one, int other) {
    for (int i = 0; i < group.length; i++) {
      group[i] = group[i] == other ? one : group[i];
    }
  }

  private static boolean reachesFurther(Scope scope, Scope judged) {
    return (scope.service() == null && judged.service() != null)
        || (scope.audience() == null && judged.audience() != null)
        || (scope.region() == null && judged.region() != null);
  }

  private void visit(Instance instance) {
    if (instance.applies() != null) {
      visit(instance.applies());
    }
    instance.cells().forEach(cell -> visit(cell));
  }

  private void visit(GridCell.Clause clause) {
    clause.links().forEach(link -> visit(link.cell()));
  }

  private void visit(int cell) {
    if (seen.get(cell)) {
      return;
    }
    seen.set(cell);
    grid.get(cell).conditions().stream()
        .sorted(Comparator.<GridCell.Clause>comparingInt(this::depthOf).reversed())
        .forEach(clause -> visit(clause));
    order.add(cell);
  }

  /** How many steps of asking lie behind a condition. */
  private int depthOf(GridCell.Clause clause) {
    return clause.links().stream().mapToInt(link -> 1 + depth(link.cell())).max().orElse(0);
  }

  private int depth(int cell) {
    return grid.get(cell).conditions().stream().mapToInt(this::depthOf).max().orElse(0);
  }
}
