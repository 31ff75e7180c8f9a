package tenken.round.submission;

import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;

/** Answers of an earlier year as a later sheet has them. */
public final class EarlierAnswers {

  private EarlierAnswers() {}

  /** Brings answers to a later sheet of a pack, as drafts that carry them over begin with them. */
  public static Answers on(Answers earlier, Sheet to, Pack pack) {
    return new CarryOver(earlier, to, pack).carried(earlier.operator(), earlier.asOf()).answers();
  }

  /**
   * What was said in a cell the year before, or null; what was said then of a service without a
   * name was said of each.
   *
   * @param before answers of the year before, brought to the later sheet
   */
  public static @Nullable Given said(Answers before, Cell cell) {
    Scope scope = cell.scope();
    Given named = before.given().get(cell);
    return named == null
        ? before
            .given()
            .get(new Cell(cell.field(), new Scope(null, scope.audience(), scope.region())))
        : named;
  }
}
