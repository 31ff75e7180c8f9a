package tenken.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Option;

/**
 * The values of one field as whole numbers: options as bits, counts as they are, dates as days
 * since 1970-01-01. Everything that is computed over completions works on these.
 */
final class Codes {

  /** No value is known. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private final Field field;
  private final Map<String, Long> bits = new HashMap<>();
  private final long listed;

  Codes(Field field) {
    this.field = field;
    List<Option> options = field.options();
    long alongside = 0;
    for (int i = 0; i < options.size(); i++) {
      bits.put(options.get(i).id(), 1L << i);
      alongside |= options.get(i).exclusive() ? 0 : 1L << i;
    }
    this.listed = alongside;
  }

  Field field() {
    return field;
  }

  long of(Value value) {
    if (value instanceof Value.Chosen chosen) {
      return bit(chosen.option());
    } else if (value instanceof Value.Selected selected) {
      return mask(selected.options());
    } else if (value instanceof Value.Amount number) {
      return number.count();
    } else if (value instanceof Value.Date date) {
      return date.date().toEpochDay();
    }
    return UNKNOWN;
  }

  /** The value behind a code. */
  Value value(long code) {
    return switch (field.type()) {
      case CHOICE -> new Value.Chosen(field.options().get(Long.numberOfTrailingZeros(code)).id());
      case CHOICES -> new Value.Selected(new TreeSet<>(options(code)));
      case COUNT -> new Value.Amount(code);
      case DATE -> new Value.Date(LocalDate.ofEpochDay(code));
      case TEXT, URL -> throw new IllegalArgumentException("no code stands for a text");
    };
  }

  private long bit(String option) {
    return bits.getOrDefault(option, 0L);
  }

  /** The bits of some options. */
  long mask(Collection<String> options) {
    long mask = 0;
    for (String option : options) {
      mask |= bit(option);
    }
    return mask;
  }

  /** The bits of the options that may stand beside others. */
  long listed() {
    return listed;
  }

  /** The options behind bits, by id. */
  Set<String> options(long bits) {
    Set<String> options = new HashSet<>();
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      options.add(field.options().get(Long.numberOfTrailingZeros(rest)).id());
    }
    return options;
  }
}
