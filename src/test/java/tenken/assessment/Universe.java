package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Option;

/** Every value that a field can take, as far as amounts and dates around those given go. */
final class Universe {

  private final SortedSet<Long> amounts = new TreeSet<>();
  private final SortedSet<Long> days = new TreeSet<>();
  private final Map<Field, List<Value>> values = new HashMap<>();

  /**
   * Amounts and dates that are at most so far from those given.
   *
   * @param reach how many neighbours there are on each side
   */
  Universe(Collection<Long> amounts, Collection<LocalDate> dates, int reach) {
    add(0, reach, this.amounts);
    amounts.forEach(amount -> add(amount, reach, this.amounts));
    this.amounts.removeIf(amount -> amount < 0);
    dates.forEach(date -> add(date.toEpochDay(), reach, days));
    if (days.isEmpty()) {
      days.add(LocalDate.of(2024, 7, 1).toEpochDay());
    }
  }

  private static void add(long middle, int reach, Collection<Long> all) {
    LongStream.rangeClosed(middle - reach, middle + reach).forEach(all::add);
  }

  /** The values of a field; there is none for prose. */
  List<Value> of(Field field) {
    return values.computeIfAbsent(field, this::make);
  }

  private List<Value> make(Field field) {
    List<Value> list = new ArrayList<>();
    switch (field.type()) {
      case CHOICE -> field.options().forEach(option -> list.add(new Value.Chosen(option.id())));
      case CHOICES -> list.addAll(sets(field));
      case COUNT -> amounts.forEach(amount -> list.add(new Value.Amount(amount)));
      case DATE -> days.forEach(day -> list.add(new Value.Date(LocalDate.ofEpochDay(day))));
      default -> list.add(new Value.Prose("prose"));
    }
    return list;
  }

  /** Every set of the options that may stand together, and each of the others alone. */
  private static List<Value> sets(Field field) {
    List<Value> sets = new ArrayList<>();
    List<String> listed =
        field.options().stream().filter(option -> !option.exclusive()).map(Option::id).toList();
    for (int bits = 1; bits < 1 << listed.size(); bits++) {
      SortedSet<String> chosen = new TreeSet<>();
      for (int i = 0; i < listed.size(); i++) {
        if ((bits & (1 << i)) != 0) {
          chosen.add(listed.get(i));
        }
      }
      sets.add(new Value.Selected(chosen));
    }
    field.options().stream()
        .filter(Option::exclusive)
        .forEach(option -> sets.add(new Value.Selected(new TreeSet<>(List.of(option.id())))));
    return sets;
  }

  /** Whether all values of a field can be tried. */
  static boolean small(Field field) {
    return field.type() != FieldType.CHOICES || field.options().size() <= 10;
  }
}
