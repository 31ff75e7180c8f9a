package tenken.assessment;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;

/** Whether each cell that a sheet has for an operator is asked, given its answers. */
public final class CellStates {

  private CellStates() {}

  /** Whether a cell is asked. */
  public enum Asked {
    YES,
    /** It hangs on an answer that is not known. */
    PERHAPS,
    NO;

    private static Asked of(Known known) {
      return switch (known) {
        case YES -> YES;
        case UNKNOWN -> PERHAPS;
        case NO -> NO;
      };
    }
  }

  /** The cells for the services of a document, without those that it says not to exist. */
  public static NavigableMap<Cell, Asked> of(Ruleset ruleset, Answers answers) {
    Shape shape = Shape.of(answers);
    Sheet sheet = answers.sheet();
    Grid grid = GridBuilder.build(ruleset.pack(), ruleset.rules(sheet.id()), shape);
    Standing standing = new Standing(grid, answers);
    NavigableMap<Cell, Asked> states = new TreeMap<>();
    for (GridCell cell : grid.cells()) {
      states.put(cell.cell(), Asked.of(standing.asked(cell.index())));
    }
    ruleset
        .pack()
        .fields()
        .filter(field -> field.descriptive() && sheet.asks(field.question()))
        .forEach(
            field ->
                shape
                    .scopes(sheet.axesOf(field))
                    .forEach(
                        scope ->
                            states.put(
                                new Cell(field.name(), scope),
                                Asked.of(AskedCells.described(field, scope, sheet, standing)))));
    return Collections.unmodifiableNavigableMap(states);
  }
}
