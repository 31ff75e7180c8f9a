package tenken.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.AskedWhen;
import tenken.catalog.Audience;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;

/**
 * What an operator has to fill in, given its answers so far.
 *
 * @param judged the cells that are certainly asked and that some rule could read
 * @param described the cells that are certainly asked and that no rule reads
 * @param unanswered those among both that hold no answer
 */
public record AskedCells(
    NavigableSet<Cell> judged, NavigableSet<Cell> described, NavigableSet<Cell> unanswered) {

  public AskedCells {
    judged = Collections.unmodifiableNavigableSet(new TreeSet<>(judged));
    described = Collections.unmodifiableNavigableSet(new TreeSet<>(described));
    unanswered = Collections.unmodifiableNavigableSet(new TreeSet<>(unanswered));
  }

  /** The cells that a document is asked under a pack's rules. */
  public static AskedCells of(Ruleset ruleset, Answers answers) {
    Shape shape = Shape.of(answers);
    Grid grid = GridBuilder.build(ruleset.pack(), ruleset.rules(shape.sheet()), shape);
    Standing standing = new Standing(grid, answers);
    NavigableSet<Cell> judged = new TreeSet<>();
    NavigableSet<Cell> unanswered = new TreeSet<>();
    for (GridCell cell : grid.cells()) {
      if (standing.asked(cell.index()) == Known.YES) {
        judged.add(cell.cell());
        if (!standing.answered(cell.index())) {
          unanswered.add(cell.cell());
        }
      }
    }
    NavigableSet<Cell> described = new TreeSet<>();
    Sheet sheet = answers.sheet();
    ruleset
        .pack()
        .fields()
        .filter(field -> field.descriptive() && sheet.asks(field.question()))
        .flatMap(field -> described(field, shape, sheet, standing))
        .forEach(described::add);
    described.stream().filter(cell -> open(answers.given().get(cell))).forEach(unanswered::add);
    return new AskedCells(judged, described, unanswered);
  }

  /** How many cells there are to fill in. */
  public int count() {
    return judged.size() + described.size();
  }

  /**
   * How many fields there are to fill in for people in Japan who are logged in, or without regard
   * to either; what is asked of every service counts once.
   */
  public long firstColumn() {
    return Stream.concat(judged.stream(), described.stream())
        .filter(cell -> first(cell.scope()))
        .map(Cell::field)
        .distinct()
        .count();
  }

  private static boolean first(Scope scope) {
    return (scope.audience() == null || scope.audience() == Audience.LOGGED_IN)
        && (scope.region() == null || scope.region() == Region.JP);
  }

  private static boolean open(@Nullable Given given) {
    return given == null || given.value() == null;
  }

  private static Stream<Cell> described(Field field, Shape shape, Sheet sheet, Standing standing) {
    return shape.scopes(sheet.axesOf(field)).stream()
        .filter(scope -> described(field, scope, sheet, standing) == Known.YES)
        .map(scope -> new Cell(field.name(), scope));
  }

  /** Whether a field that no rule reads is asked in a scope. */
  static Known described(Field field, Scope scope, Sheet sheet, Standing standing) {
    List<AskedWhen> items = new ArrayList<>();
    for (Item item : sheet.itemsAsking(field.question())) {
      if (item.askedWhen() == null) {
        items.clear();
        break;
      }
      items.add(item.askedWhen());
    }
    List<AskedWhen> own = field.askedWhen() == null ? List.of() : List.of(field.askedWhen());
    return holds(items, scope, standing).and(holds(own, scope, standing));
  }

  private static Known holds(List<AskedWhen> anyOf, Scope scope, Standing standing) {
    List<GridCell.Link> links = new ArrayList<>();
    for (AskedWhen when : anyOf) {
      for (GridCell cell : standing.grid().cells()) {
        if (cell.cell().field().equals(when.field()) && cell.scope().touches(scope)) {
          links.add(new GridCell.Link(cell.index(), cell.codes().mask(when.options())));
        }
      }
    }
    return anyOf.isEmpty() ? Known.YES : standing.situation().holds(new GridCell.Clause(links));
  }
}
