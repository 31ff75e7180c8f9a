package tenken.assessment;

import java.util.Objects;
import java.util.Set;
import tenken.answers.Choice;
import tenken.answers.Choices;
import tenken.answers.Count;
import tenken.answers.Day;
import tenken.answers.Fact;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Sheet;

/** Makes the facts that rules see of answered cells. */
final class Facts {

  private final Sheet sheet;

  Facts(Sheet sheet) {
    this.sheet = sheet;
  }

  Fact of(GridCell cell, Given given) {
    Field field = cell.field();
    String name = cell.cell().field();
    Value value = Objects.requireNonNull(given.value());
    if (value instanceof Value.Chosen chosen) {
      return choice(cell, chosen);
    } else if (value instanceof Value.Selected selected) {
      return choices(cell, selected.options());
    } else if (value instanceof Value.Amount number) {
      return new Count(field.question(), field.id(), name, cell.scope(), number.count());
    } else if (value instanceof Value.Date date) {
      return new Day(field.question(), field.id(), name, cell.scope(), date.date());
    }
    throw new IllegalArgumentException("no rule reads " + name);
  }

  private Choice choice(GridCell cell, Value.Chosen chosen) {
    Field field = cell.field();
    int place = Long.numberOfTrailingZeros(Codes.of(field, chosen));
    return new Choice(
        field.question(),
        field.id(),
        cell.cell().field(),
        cell.scope(),
        chosen.option(),
        field.options().get(place).rank(),
        compared(field, Axis.AUDIENCE),
        compared(field, Axis.REGION));
  }

  private Choices choices(GridCell cell, Set<String> options) {
    Field field = cell.field();
    return new Choices(
        field.question(),
        field.id(),
        cell.cell().field(),
        cell.scope(),
        options,
        Codes.options(field, Codes.mask(field, options) & Codes.listed(field)),
        compared(field, Axis.AUDIENCE),
        compared(field, Axis.REGION));
  }

  private boolean compared(Field field, Axis axis) {
    return field.parity().contains(axis) && sheet.axesOf(field).contains(axis);
  }
}
