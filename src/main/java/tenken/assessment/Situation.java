package tenken.assessment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/** What is known in a grid: coded values, and cells that are declared not to apply. Immutable. */
final class Situation {

  private final Grid grid;
  private final long[] values;
  private final BitSet declared;
  private final BitSet open;
  private final Known[] asked;

  /**
   * Takes over what is known.
   *
   * @param values coded value by cell, {@link Codes#UNKNOWN} where none is known
   * @param declared cells that are declared not to apply, and so are not asked
   */
  Situation(Grid grid, long[] values, BitSet declared) {
    this.grid = grid;
    this.values = values.clone();
    this.declared = (BitSet) declared.clone();
    this.open = new BitSet();
    for (int cell = 0; cell < values.length; cell++) {
      open.set(cell, values[cell] == Codes.UNKNOWN && !declared.get(cell));
    }
    this.asked = new Known[values.length];
    grid.cells().forEach(this::ask);
  }

  /** Other values in answered cells; only what hangs on them is asked anew. */
  private Situation(Situation before, Map<Integer, Long> changed) {
    this.grid = before.grid;
    this.values = before.values.clone();
    this.declared = before.declared;
    this.open = before.open;
    changed.forEach((cell, value) -> values[cell] = value);
    BitSet dependents = grid.dependents(changed.keySet());
    this.asked = dependents.isEmpty() ? before.asked : before.asked.clone();
    dependents.stream().forEach(cell -> ask(grid.cells().get(cell)));
  }

  /** Goes by index, since a cell stands behind those on which its being asked hangs. */
  private void ask(GridCell cell) {
    Known known = Known.of(!declared.get(cell.index()));
    for (GridCell.Clause clause : cell.conditions()) {
      known = known == Known.NO ? known : known.and(holds(clause));
    }
    asked[cell.index()] = known;
  }

  static Situation allUnknown(Grid grid) {
    long[] values = new long[grid.cells().size()];
    Arrays.fill(values, Codes.UNKNOWN);
    return new Situation(grid, values, new BitSet());
  }

  Grid grid() {
    return grid;
  }

  long value(int cell) {
    return values[cell];
  }

  boolean answered(int cell) {
    return values[cell] != Codes.UNKNOWN;
  }

  boolean declared(int cell) {
    return declared.get(cell);
  }

  /** Tells whether a completion gives the cell a value, if it is asked. */
  boolean open(int cell) {
    return open.get(cell);
  }

  /** Tells whether any of the cells is open and not certainly left unasked. */
  boolean anyOpen(BitSet cells) {
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      if (open.get(cell) && asked[cell] != Known.NO) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether all of the cells are open. */
  boolean allOpen(BitSet cells) {
    BitSet others = (BitSet) cells.clone();
    others.andNot(open);
    return others.isEmpty();
  }

  /** Whether an instance fires on what is known. */
  boolean fires(Instance instance) {
    return matches(instance) && applies(instance) == Known.YES;
  }

  /** The same, with other values in some answered cells. */
  Situation with(Map<Integer, Long> changed) {
    return new Situation(this, changed);
  }

  /** The same, with some declarations taken for unknown. */
  Situation withoutDeclared(BitSet cells) {
    BitSet remaining = (BitSet) declared.clone();
    remaining.andNot(cells);
    return new Situation(grid, values, remaining);
  }

  /** Whether the cell is asked, as far as can be told. */
  Known asked(int cell) {
    return asked[cell];
  }

  /** Whether all that an instance reads is asked and its criterion applies. */
  Known applies(Instance instance) {
    Known applies = instance.applies() == null ? Known.YES : holds(instance.applies());
    for (int cell : instance.cells()) {
      applies = applies.and(asked[cell]);
    }
    return applies;
  }

  /** Whether all terms of an instance hold of what is answered. */
  boolean matches(Instance instance) {
    return matches(instance, -1, 0);
  }

  /** Whether all terms of an instance hold with another value in one of the cells. */
  boolean matches(Instance instance, int cell, long instead) {
    for (Term term : instance.terms()) {
      long value = term.cell() == cell ? instead : values[term.cell()];
      long other = term.other() < 0 ? 0 : values[term.other()];
      other = term.other() == cell && cell >= 0 ? instead : other;
      if (value == Codes.UNKNOWN || other == Codes.UNKNOWN || !term.holds(value, other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of the clause's links holds. */
  Known holds(GridCell.Clause clause) {
    Known holds = Known.NO;
    for (GridCell.Link link : clause.links()) {
      long value = values[link.cell()];
      Known within = value == Codes.UNKNOWN ? Known.UNKNOWN : Known.of((value & link.mask()) != 0);
      if (within != Known.NO) {
        holds = holds.or(within.and(asked[link.cell()]));
      }
    }
    return holds;
  }
}
