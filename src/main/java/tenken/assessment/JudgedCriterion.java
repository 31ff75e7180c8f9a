package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenken.ruleset.CriterionRules;

/**
 * A criterion and the cells in which it is judged for one operator. Safe to share between threads.
 */
final class JudgedCriterion {

  private final CriterionRules rules;
  private final List<JudgedCell> cells;
  private final List<Instance> instances;
  private final List<Term> terms;
  private final List<GridCell.Link> links;
  private final List<Integer> order;
  private final boolean comparesCells;
  private final BitSet reads = new BitSet();
  private final Map<Integer, List<Long>> classes = new ConcurrentHashMap<>();
  private volatile @Nullable Verdict untouched;

  /**
   * Takes over where a criterion is judged.
   *
   * @param rules the criterion and its rules
   * @param cells the cells, in the order of their scopes; at least one
   * @param grid all cells of the grid
   */
  JudgedCriterion(CriterionRules rules, List<JudgedCell> cells, List<GridCell> grid) {
    this.rules = rules;
    this.cells = List.copyOf(cells);
    this.instances = cells.stream().flatMap(cell -> cell.instances().stream()).toList();
    instances.forEach(instance -> reads.or(instance.reads()));
    this.terms = instances.stream().flatMap(instance -> instance.terms().stream()).toList();
    this.links = links(instances, grid);
    this.order = VariableOrder.of(grid, instances);
    this.comparesCells = terms.stream().anyMatch(term -> term.other() >= 0);
  }

  private static List<GridCell.Link> links(List<Instance> instances, List<GridCell> grid) {
    List<GridCell.Link> links = new ArrayList<>();
    for (Instance instance : instances) {
      if (instance.applies() != null) {
        links.addAll(instance.applies().links());
      }
      instance.reads().stream()
          .mapToObj(grid::get)
          .flatMap(cell -> cell.conditions().stream())
          .forEach(clause -> links.addAll(clause.links()));
    }
    return links.stream().distinct().toList();
  }

  CriterionRules rules() {
    return rules;
  }

  List<JudgedCell> cells() {
    return cells;
  }

  List<Instance> instances() {
    return instances;
  }

  /** All conditions of its rules. */
  List<Term> terms() {
    return terms;
  }

  /** All conditions of asking on which it hangs. */
  List<GridCell.Link> links() {
    return links;
  }

  /** All cells that its rules read or hang on, in the order of {@link VariableOrder}. */
  List<Integer> order() {
    return order;
  }

  /** Whether any of its rules compares two cells. */
  boolean comparesCells() {
    return comparesCells;
  }

  /** The classes of a cell's values, which are found once. */
  List<Long> classes(int cell, Function<Integer, List<Long>> finding) {
    return classes.computeIfAbsent(cell, finding);
  }

  /** All cells that its rules read or hang on; not to be changed. */
  BitSet reads() {
    return reads;
  }

  /** The verdict where nothing that it reads is known: the same in all documents, so found once. */
  Verdict untouched(Supplier<Verdict> judging) {
    Verdict known = untouched;
    if (known == null) {
      known = judging.get();
      untouched = known;
    }
    return known;
  }
}
