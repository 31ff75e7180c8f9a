package tenken.assessment;

import java.util.Arrays;
import java.util.BitSet;

/** What is known in a grid: coded values, and cells that are declared not to apply. Immutable. */
final class Situation {

  private final Grid grid;
  private final long[] values;
  private final BitSet declared;
  private final BitSet open = new BitSet();

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
    for (int cell = 0; cell < values.length; cell++) {
      open.set(cell, values[cell] == Codes.UNKNOWN && !declared.get(cell));
    }
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

  /** Tells whether any of the cells is open. */
  boolean anyOpen(BitSet cells) {
    return open.intersects(cells);
  }

  /** Tells whether all of the cells are open. */
  boolean allOpen(BitSet cells) {
    BitSet others = (BitSet) cells.clone();
    others.andNot(open);
    return others.isEmpty();
  }

  /** The same, with some declarations taken for unknown. */
  Situation withoutDeclared(BitSet cells) {
    BitSet remaining = (BitSet) declared.clone();
    remaining.andNot(cells);
    return new Situation(grid, values, remaining);
  }

  /** Whether the cell is asked, as far as can be told. */
  Known asked(int cell) {
    if (declared.get(cell)) {
      return Known.NO;
    }
    Known asked = Known.YES;
    for (GridCell.Clause clause : grid.cells().get(cell).conditions()) {
      asked = asked.and(holds(clause));
    }
    return asked;
  }

  /** Whether any of the clause's links holds. */
  Known holds(GridCell.Clause clause) {
    Known holds = Known.NO;
    for (GridCell.Link link : clause.links()) {
      long value = values[link.cell()];
      Known within = value == Codes.UNKNOWN ? Known.UNKNOWN : Known.of((value & link.mask()) != 0);
      if (within != Known.NO) {
        holds = holds.or(within.and(asked(link.cell())));
      }
    }
    return holds;
  }
}
