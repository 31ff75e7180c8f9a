package tenken.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Fact;
import tenken.answers.Given;
import tenken.answers.Status;

/**
 * How a document stands in a grid: what is asked, what is known, what was declared not to apply.
 */
final class Standing {

  private final Grid grid;
  private final Given[] given;
  private final long[] values;
  private final BitSet declared = new BitSet();
  private final Situation situation;

  Standing(Grid grid, Answers answers) {
    this.grid = grid;
    int size = grid.cells().size();
    given = new Given[size];
    values = new long[size];
    Arrays.fill(values, Codes.UNKNOWN);
    for (Map.Entry<Cell, Given> entry : answers.given().entrySet()) {
      Integer index = grid.indexes().get(entry.getKey());
      if (index != null) {
        take(index, entry.getValue());
      }
    }
    situation = new Situation(grid, values, declared);
  }

  private void take(int cell, Given answer) {
    given[cell] = answer;
    if (answer.status() == Status.ANSWERED && answer.value() != null) {
      values[cell] = grid.cells().get(cell).codes().of(answer.value());
    } else if (answer.status() == Status.NOT_APPLICABLE
        && grid.cells().get(cell).conditions().isEmpty()) {
      declared.set(cell);
    }
  }

  Grid grid() {
    return grid;
  }

  Situation situation() {
    return situation;
  }

  @Nullable Given given(int cell) {
    return given[cell];
  }

  /** What is said in a cell of the grid. */
  @Nullable Given given(Cell cell) {
    Integer index = grid.indexes().get(cell);
    return index == null ? null : given[index];
  }

  Known asked(int cell) {
    return situation.asked(cell);
  }

  boolean answered(int cell) {
    return values[cell] != Codes.UNKNOWN;
  }

  /** Declared not to apply, and so not asked. */
  boolean declared(int cell) {
    return declared.get(cell);
  }

  /** Declared not to apply although another answer says that it is asked. */
  boolean declaredAgainstAnswer(int cell) {
    Given answer = given[cell];
    return answer != null
        && answer.status() == Status.NOT_APPLICABLE
        && !declared.get(cell)
        && asked(cell) == Known.YES;
  }

  /** The facts of some cells, as far as they are asked and answered. */
  List<Fact> facts(Facts facts, BitSet cells) {
    List<Fact> list = new ArrayList<>(cells.cardinality());
    for (int index = cells.nextSetBit(0); index >= 0; index = cells.nextSetBit(index + 1)) {
      Given answer = given[index];
      if (answered(index)
          && asked(index) == Known.YES
          && answer != null
          && answer.value() != null) {
        list.add(facts.of(grid.cells().get(index), answer.value(), values[index]));
      }
    }
    return list;
  }
}
