package tenken.web.pages.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.assessment.CellsAsked;
import tenken.catalog.Field;
import tenken.exchange.words.Words;

/**
 * A field as the form shows it.
 *
 * @param field the field
 * @param perhaps whether another answer, not known yet, decides if it is asked
 * @param columns where it is asked; the first is the one to begin with
 * @param others how the other columns stand to the first
 */
record FieldForm(Field field, boolean perhaps, List<Control> columns, Others others) {

  /** How the other columns of a field stand to the first. */
  enum Others {
    /** There are none. */
    NONE,
    /** Nothing is said in any of them: as in the first, to be confirmed. */
    OPEN,
    /** All say the same. */
    SAME,
    /** They differ, or some are open. */
    DIFFERENT
  }

  /** Tells whether something was written there that is not saved. */
  public boolean unsaved() {
    return columns.stream().anyMatch(column -> column.note() != null);
  }

  /** The form of a field, or nothing where it is not asked. */
  static @Nullable FieldForm of(
      Field field, OpenDraft draft, CellsAsked asked, Words words, Shown shown) {
    NavigableSet<Cell> cells = AskedFields.cells(field, asked);
    if (cells.isEmpty()) {
      return null;
    }
    boolean perhaps = !asked.asked().contains(cells.first());
    return of(field, perhaps, cells, draft.answers().given(), words, shown);
  }

  /** The form of some cells of a field. */
  static FieldForm of(
      Field field, Collection<Cell> cells, Map<Cell, Given> given, Words words, Shown shown) {
    return of(field, false, cells, given, words, shown);
  }

  private static FieldForm of(
      Field field,
      boolean perhaps,
      Collection<Cell> cells,
      Map<Cell, Given> given,
      Words words,
      Shown shown) {
    List<Column> columns = shown.columns(field, cells, given);
    List<Control> controls =
        IntStream.range(0, columns.size())
            .mapToObj(at -> control(field, columns.get(at), at, given, words, shown))
            .toList();
    return new FieldForm(field, perhaps, controls, others(columns, given));
  }

  private static Control control(
      Field field, Column column, int at, Map<Cell, Given> given, Words words, Shown shown) {
    String place = field.name() + "@" + column.key();
    CellForm form = CellForm.of(column.given(given));
    Sent typed = shown.typed().get(place);
    return new Control(
        place,
        field.name() + "-" + at,
        label(column, words),
        typed == null ? column.seen(given) : typed.was(),
        column.seen(given),
        typed == null ? form : typed.form(),
        shown.notes().get(place));
  }

  private static String label(Column column, Words words) {
    return words.scopes(column.cells().stream().map(Cell::scope).toList());
  }

  private static Others others(List<Column> columns, Map<Cell, Given> given) {
    if (columns.size() < 2) {
      return Others.NONE;
    }
    List<Column> rest = columns.subList(1, columns.size());
    if (rest.stream().allMatch(each -> each.given(given) == null)) {
      return Others.OPEN;
    }
    Given first = columns.get(0).given(given);
    return rest.stream().allMatch(each -> Objects.equals(each.given(given), first))
        ? Others.SAME
        : Others.DIFFERENT;
  }
}
