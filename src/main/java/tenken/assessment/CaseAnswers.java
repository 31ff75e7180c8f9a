package tenken.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.OpenGuidance;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Case;
import tenken.catalog.FaultLog;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;

/** Makes answers of a case. */
final class CaseAnswers {

  private final Pack pack;
  private final FaultLog faults;

  CaseAnswers(Pack pack, FaultLog faults) {
    this.pack = pack;
    this.faults = faults;
  }

  Answers of(String viewpoint, Case written, Sheet sheet, List<Case.Part> parts) {
    LocalDate asOf = written.asOf() == null ? sheet.asOf() : written.asOf();
    Shape shape = new Shape(sheet.id(), written.services(), List.of(), asOf);
    Map<Cell, Given> given = new HashMap<>();
    for (Case.Part part : parts) {
      part.answers().forEach((name, answer) -> put(sheet, shape, part, name, answer, given));
    }
    List<OpenGuidance> guidance =
        written.openGuidance().stream()
            .map(criterion -> new OpenGuidance(viewpoint + "/" + criterion, asOf, written.name()))
            .toList();
    return new Answers(sheet, null, asOf, written.services(), List.of(), guidance, given, "");
  }

  private void put(
      Sheet sheet,
      Shape shape,
      Case.Part part,
      String name,
      Case.Given answer,
      Map<Cell, Given> given) {
    Optional<Field> field = pack.field(name).filter(each -> sheet.asks(each.question()));
    if (field.isEmpty()) {
      faults.add(answer.place(), "%s has no field `%s`", sheet.id(), name);
      return;
    }
    Optional<Value> value = value(field.get(), answer);
    if (value.isEmpty()) {
      faults.add(answer.place(), "`%s` cannot be answered with %s", name, answer.values());
      return;
    }
    Given taken =
        new Given(
            Status.ANSWERED, value.get(), null, null, List.of(), Confidentiality.MEMBERS_ONLY);
    for (Scope scope : shape.scopes(sheet.axesOf(field.get()))) {
      if (part.covers(scope)) {
        given.put(new Cell(name, scope), taken);
      }
    }
  }

  private static Optional<Value> value(Field field, Case.Given answer) {
    List<String> values = answer.values();
    boolean options = values.stream().allMatch(each -> field.option(each).isPresent());
    if (field.type() == FieldType.CHOICES) {
      return Optional.of(values)
          .filter(each -> options && !each.isEmpty())
          .map(each -> new Value.Selected(new TreeSet<>(each)));
    }
    if (values.size() != 1) {
      return Optional.empty();
    }
    String single = values.get(0);
    return switch (field.type()) {
      case CHOICE -> Optional.of(single).filter(each -> options).map(Value.Chosen::new);
      case COUNT -> count(single);
      case DATE -> date(single);
      default -> Optional.of(new Value.Prose(single));
    };
  }

  private static Optional<Value> count(String text) {
    return text.matches("[0-9]{1,12}")
        ? Optional.of(new Value.Amount(Long.parseLong(text)))
        : Optional.empty();
  }

  private static Optional<Value> date(String text) {
    try {
      return Optional.of(new Value.Date(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
