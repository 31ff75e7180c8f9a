package tenken.assessment;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.catalog.Field;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;

/**
 * Which cells an operator is asked, given its answers so far; all others are not asked.
 *
 * @param asked the cells that are certainly asked
 * @param perhaps the cells that another answer, not known yet, may open
 */
public record CellsAsked(NavigableSet<Cell> asked, NavigableSet<Cell> perhaps) {

  public CellsAsked {
    asked = Collections.unmodifiableNavigableSet(new TreeSet<>(asked));
    perhaps = Collections.unmodifiableNavigableSet(new TreeSet<>(perhaps));
  }

  static CellsAsked of(Ruleset ruleset, Grid grid, Answers answers) {
    Standing standing = new Standing(grid, answers);
    NavigableSet<Cell> asked = new TreeSet<>();
    NavigableSet<Cell> perhaps = new TreeSet<>();
    for (GridCell cell : grid.cells()) {
      Known known = standing.declared(cell.index()) ? Known.YES : standing.asked(cell.index());
      put(cell.cell(), known, asked, perhaps);
    }
    Shape shape = Shape.of(answers);
    described(ruleset, answers.sheet())
        .forEach(
            field ->
                shape
                    .scopes(answers.sheet().axesOf(field))
                    .forEach(
                        scope ->
                            put(
                                new Cell(field.name(), scope),
                                AskedCells.described(field, scope, answers.sheet(), standing),
                                asked,
                                perhaps)));
    return new CellsAsked(asked, perhaps);
  }

  private static Stream<Field> described(Ruleset ruleset, Sheet sheet) {
    return ruleset
        .pack()
        .fields()
        .filter(field -> field.descriptive() && sheet.asks(field.question()));
  }

  private static void put(
      Cell cell, Known known, NavigableSet<Cell> asked, NavigableSet<Cell> perhaps) {
    if (known == Known.YES) {
      asked.add(cell);
    } else if (known == Known.UNKNOWN) {
      perhaps.add(cell);
    }
  }
}
