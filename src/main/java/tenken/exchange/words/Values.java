package tenken.exchange.words;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.FieldType;

/** Answers as results hold them: an option, options, a number, a date or a text. */
final class Values {

  private Values() {}

  static Value of(@Nullable Field field, @Nullable Object raw) {
    if (raw instanceof List<?> several) {
      TreeSet<String> options = new TreeSet<>();
      several.forEach(option -> options.add(String.valueOf(option)));
      return new Value.Selected(options);
    } else if (raw instanceof Number count) {
      return new Value.Amount(count.longValue());
    } else if (raw instanceof LocalDate date) {
      return new Value.Date(date);
    }
    String text = String.valueOf(raw);
    FieldType type = field == null ? FieldType.TEXT : field.type();
    return switch (type) {
      case DATE -> new Value.Date(LocalDate.parse(text));
      case CHOICE -> new Value.Chosen(text);
      default -> new Value.Prose(text);
    };
  }
}
