package tenken.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Option;

/**
 * The values of a field as whole numbers: options as bits, counts as they are, dates as days since
 * 1970-01-01. Everything that is computed over completions works on these.
 */
final class Codes {

  /** No value is known. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private Codes() {}

  static long of(Field field, Value value) {
    if (value instanceof Value.Chosen chosen) {
      return bit(field, chosen.option());
    } else if (value instanceof Value.Selected selected) {
      return mask(field, selected.options());
    } else if (value instanceof Value.Amount number) {
      return number.count();
    } else if (value instanceof Value.Date date) {
      return date.date().toEpochDay();
    }
    return UNKNOWN;
  }

  private static long bit(Field field, String option) {
    List<Option> all = field.options();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(option)) {
        return 1L << i;
      }
    }
    return 0;
  }

  /** The bits of some options. */
  static long mask(Field field, Collection<String> options) {
    long mask = 0;
    List<Option> all = field.options();
    for (int i = 0; i < all.size(); i++) {
      if (options.contains(all.get(i).id())) {
        mask |= 1L << i;
      }
    }
    return mask;
  }

  /** The bits of the options that may stand beside others. */
  static long listed(Field field) {
    return mask(
        field,
        field.options().stream().filter(option -> !option.exclusive()).map(Option::id).toList());
  }

  /** The options behind bits, by id. */
  static Set<String> options(Field field, long bits) {
    Set<String> options = new HashSet<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      options.add(field.options().get(Long.numberOfTrailingZeros(rest)).id());
    }
    return options;
  }

  /** The ranks of a choice's options by bit position. */
  static int[] ranks(Field field) {
    return field.options().stream().mapToInt(Option::rank).toArray();
  }

  static LocalDate date(long code) {
    return LocalDate.ofEpochDay(code);
  }
}
