package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tenken.answers.Cell;
import tenken.ruleset.SheetRules;

/**
 * All cells that exist on a sheet for an operator's services and regions, and the rules tied to
 * them. Immutable, so that it can serve every document of the same shape.
 *
 * @param rules the sheet's rules
 * @param cells the cells, by index
 * @param indexes the index of each cell
 * @param criteria the criteria that are judged anywhere, in the pack's order
 * @param readers the criteria that read each cell or hang on it, by the cell's index; derived
 * @param dependents the cells whose being asked hangs on each cell, by its index; derived
 * @param companions the cells that some rule reads or hangs on together with each cell, itself
 *     among them, by its index; derived
 */
record Grid(
    SheetRules rules,
    List<GridCell> cells,
    Map<Cell, Integer> indexes,
    List<JudgedCriterion> criteria,
    List<List<JudgedCriterion>> readers,
    List<BitSet> dependents,
    List<BitSet> companions) {

  Grid {
    cells = List.copyOf(cells);
    indexes = Map.copyOf(indexes);
    criteria = List.copyOf(criteria);
    readers = readers.stream().map(List::copyOf).toList();
    dependents = List.copyOf(dependents);
    companions = List.copyOf(companions);
  }

  static Grid of(
      SheetRules rules,
      List<GridCell> cells,
      Map<Cell, Integer> indexes,
      List<JudgedCriterion> criteria) {
    List<List<JudgedCriterion>> readers = new ArrayList<>();
    cells.forEach(cell -> readers.add(new ArrayList<>()));
    for (JudgedCriterion criterion : criteria) {
      criterion.reads().stream().forEach(cell -> readers.get(cell).add(criterion));
    }
    List<BitSet> companions = companions(cells.size(), criteria);
    return new Grid(rules, cells, indexes, criteria, readers, dependents(cells), companions);
  }

  private static List<BitSet> companions(int cells, List<JudgedCriterion> criteria) {
    List<BitSet> companions = Stream.generate(BitSet::new).limit(cells).toList();
    for (JudgedCriterion criterion : criteria) {
      for (Instance instance : criterion.instances()) {
        instance.reads().stream().forEach(cell -> companions.get(cell).or(instance.reads()));
      }
    }
    return companions;
  }

  /** From the last cell to the first, since a cell stands behind those on which it hangs. */
  private static List<BitSet> dependents(List<GridCell> cells) {
    List<BitSet> dependents = new ArrayList<>();
    cells.forEach(cell -> dependents.add(new BitSet()));
    for (int index = cells.size() - 1; index >= 0; index--) {
      for (GridCell.Clause clause : cells.get(index).conditions()) {
        for (GridCell.Link link : clause.links()) {
          dependents.get(link.cell()).set(index);
          dependents.get(link.cell()).or(dependents.get(index));
        }
      }
    }
    return dependents;
  }

  /** The criteria that read a cell or hang on it. */
  List<JudgedCriterion> readers(int cell) {
    return readers.get(cell);
  }

  /** The cells whose being asked hangs on any of the cells. */
  BitSet dependents(Iterable<Integer> on) {
    return union(dependents, on);
  }

  /** The cells that some rule reads or hangs on together with any of the cells. */
  BitSet companions(Iterable<Integer> of) {
    return union(companions, of);
  }

  private static BitSet union(List<BitSet> byCell, Iterable<Integer> cells) {
    BitSet all = new BitSet();
    cells.forEach(cell -> all.or(byCell.get(cell)));
    return all;
  }

  Optional<GridCell> cell(Cell cell) {
    return Optional.ofNullable(indexes.get(cell)).map(cells::get);
  }
}
