package tenken.round.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.catalog.AskedWhen;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;

/** The fields that a criterion reads in a year, with those that decide whether they are asked. */
final class ReadFields {

  private ReadFields() {}

  /** Their full names, in alphabetical order. */
  static Set<String> of(YearSide side, CriterionRules criterion) {
    return of(side.pack().pack(), side.sheet(), criterion);
  }

  /** Their full names on a sheet of a pack. */
  static Set<String> of(Pack pack, Sheet sheet, CriterionRules criterion) {
    Deque<String> open = new ArrayDeque<>();
    criterion.rules().stream()
        .flatMap(rule -> rule.slots().stream())
        .forEach(slot -> open.add(slot.field().name()));
    add(open, criterion.criterion().appliesWhen());
    Set<String> read = new TreeSet<>();
    while (!open.isEmpty()) {
      String name = open.remove();
      if (read.add(name)) {
        pack.field(name).ifPresent(field -> conditions(sheet, field, open));
      }
    }
    return read;
  }

  private static void conditions(Sheet sheet, Field field, Deque<String> open) {
    Stream.concat(
            Stream.ofNullable(field.askedWhen()),
            sheet.itemsAsking(field.question()).stream()
                .map(Item::askedWhen)
                .filter(Objects::nonNull))
        .forEach(condition -> add(open, condition));
  }

  private static void add(Deque<String> open, @Nullable AskedWhen condition) {
    if (condition != null) {
      open.add(condition.field());
    }
  }
}
