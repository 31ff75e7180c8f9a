package tenken.catalog;

import java.util.EnumMap;
import java.util.Map;

/** What a field's settings must have to do with its type. */
final class FieldChecks {

  private static final Map<Remedy, FieldType> FITTING = new EnumMap<>(Remedy.class);

  static {
    FITTING.put(Remedy.RAISE, FieldType.CHOICE);
    FITTING.put(Remedy.ADD, FieldType.CHOICES);
    FITTING.put(Remedy.REMOVE, FieldType.CHOICES);
    FITTING.put(Remedy.MORE, FieldType.COUNT);
    FITTING.put(Remedy.FEWER, FieldType.COUNT);
    FITTING.put(Remedy.EARLIER, FieldType.DATE);
    FITTING.put(Remedy.LATER, FieldType.DATE);
  }

  private FieldChecks() {}

  static void check(Field field, MapReader reader) {
    FaultLog faults = reader.faults();
    if (!remedyFits(field)) {
      faults.add(
          reader.place("remedy"),
          "this remedy does not fit the field: `raise` needs an"
              + " ordered choice, `add` and `remove` choices, `more` and `fewer` a count, `earlier`"
              + " and `later` a date");
    }
    checkExclusive(field, faults);
    checkParity(field, reader);
  }

  private static void checkExclusive(Field field, FaultLog faults) {
    boolean wanted = field.type() == FieldType.CHOICES && !field.options().isEmpty();
    if (wanted && field.options().stream().noneMatch(Option::exclusive)) {
      faults.add(field.place(), "`choices` needs an exclusive option that says none");
    }
  }

  private static boolean remedyFits(Field field) {
    return field.remedy() == Remedy.NONE
        || (FITTING.get(field.remedy()) == field.type()
            && (field.remedy() != Remedy.RAISE || field.ordered()));
  }

  private static void checkParity(Field field, MapReader reader) {
    boolean comparable =
        field.ordered() || (field.type() == FieldType.CHOICES && field.remedy() == Remedy.ADD);
    if (field.parity().isEmpty()) {
      return;
    }
    if (!comparable || field.descriptive()) {
      reader
          .faults()
          .add(
              reader.place("parity"),
              "`parity` needs an ordered choice, or choices with `remedy: add`, that rules read");
    }
    if (field.parity().contains(Axis.SERVICE)) {
      reader.faults().add(reader.place("parity"), "services are not compared: audience or region");
    }
  }
}
