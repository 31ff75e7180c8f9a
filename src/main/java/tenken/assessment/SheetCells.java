package tenken.assessment;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;

/** The cells that a sheet has for an operator, whether or not its answers open them. */
public final class SheetCells {

  private SheetCells() {}

  /** The cells for the services of a document, without those that it says not to exist. */
  public static NavigableSet<Cell> of(Ruleset ruleset, Answers answers) {
    Shape shape = Shape.of(answers);
    Sheet sheet = answers.sheet();
    NavigableSet<Cell> cells = new TreeSet<>();
    GridBuilder.build(ruleset.pack(), ruleset.rules(sheet.id()), shape)
        .cells()
        .forEach(cell -> cells.add(cell.cell()));
    ruleset
        .pack()
        .fields()
        .filter(field -> field.descriptive() && sheet.asks(field.question()))
        .forEach(
            field ->
                shape
                    .scopes(sheet.axesOf(field))
                    .forEach(scope -> cells.add(new Cell(field.name(), scope))));
    return Collections.unmodifiableNavigableSet(cells);
  }
}
