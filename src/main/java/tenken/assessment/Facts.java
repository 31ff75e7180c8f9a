package tenken.assessment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Choice;
import tenken.answers.Choices;
import tenken.answers.Count;
import tenken.answers.Day;
import tenken.answers.Fact;
import tenken.answers.Value;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Sheet;

/**
 * Makes the facts that rules see of answered cells. A choice of one option makes few different
 * facts, which are kept. Safe to share between threads, since facts are immutable.
 */
final class Facts {

  private final Sheet sheet;
  private final @Nullable Choice[][] chosen;

  Facts(Grid grid) {
    this.sheet = grid.rules().sheet();
    List<GridCell> cells = grid.cells();
    this.chosen = new Choice[cells.size()][];
    for (GridCell cell : cells) {
      chosen[cell.index()] = new Choice[cell.field().options().size()];
    }
  }

  /**
   * The fact of an answer.
   *
   * @param code the value, coded
   */
  Fact of(GridCell cell, Value value, long code) {
    Field field = cell.field();
    String name = cell.cell().field();
    if (value instanceof Value.Chosen) {
      return choice(cell, Long.numberOfTrailingZeros(code));
    } else if (value instanceof Value.Selected selected) {
      return choices(cell, Set.copyOf(selected.options()), code);
    } else if (value instanceof Value.Amount number) {
      return new Count(field.question(), field.id(), name, cell.scope(), number.count());
    } else if (value instanceof Value.Date date) {
      return new Day(field.question(), field.id(), name, cell.scope(), date.date());
    }
    throw new IllegalArgumentException("no rule reads " + name);
  }

  private Choice choice(GridCell cell, int place) {
    @Nullable Choice[] known = chosen[cell.index()];
    Choice choice = known[place];
    if (choice == null) {
      Field field = cell.field();
      choice =
          new Choice(
              field.question(),
              field.id(),
              cell.cell().field(),
              cell.scope(),
              field.options().get(place).id(),
              field.options().get(place).rank(),
              compared(field, Axis.AUDIENCE),
              compared(field, Axis.REGION));
      known[place] = choice;
    }
    return choice;
  }

  private Choices choices(GridCell cell, Set<String> options, long code) {
    Field field = cell.field();
    long listed = code & cell.codes().listed();
    return new Choices(
        field.question(),
        field.id(),
        cell.cell().field(),
        cell.scope(),
        options,
        listed == code ? options : cell.codes().options(listed),
        compared(field, Axis.AUDIENCE),
        compared(field, Axis.REGION));
  }

  private boolean compared(Field field, Axis axis) {
    return field.parity().contains(axis) && sheet.axesOf(field).contains(axis);
  }
}
