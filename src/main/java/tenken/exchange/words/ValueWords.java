package tenken.exchange.words;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Language;

/** Answers as a person reads them: the labels of options, numbers and dates as they are written. */
final class ValueWords {

  private final Language language;
  private final NumberFormat numbers;
  private final DateTimeFormatter dates;

  ValueWords(Language language) {
    this.language = language;
    Locale locale = language == Language.JA ? Locale.JAPAN : Locale.UK;
    this.numbers = NumberFormat.getIntegerInstance(locale);
    this.dates =
        DateTimeFormatter.ofPattern(language == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu", locale);
  }

  String of(@Nullable Field field, Value value) {
    if (value instanceof Value.Chosen chosen) {
      return option(field, chosen.option());
    } else if (value instanceof Value.Selected selected) {
      return selected.options().stream()
          .sorted(Comparator.comparingInt(id -> place(field, id)))
          .map(id -> option(field, id))
          .collect(Collectors.joining(language == Language.JA ? "、" : "; "));
    } else if (value instanceof Value.Amount amount) {
      return number(amount.count());
    } else if (value instanceof Value.Date date) {
      return date(date.date());
    }
    return ((Value.Prose) value).text();
  }

  /** An option that the pack does not have any more is named as it was given. */
  private String option(@Nullable Field field, String id) {
    return Optional.ofNullable(field)
        .flatMap(known -> known.option(id))
        .map(option -> option.text().in(language))
        .orElse(id);
  }

  private static int place(@Nullable Field field, String id) {
    return Optional.ofNullable(field)
        .flatMap(known -> known.option(id).map(known.options()::indexOf))
        .orElse(-1);
  }

  /** Number formats cannot be shared between threads; a copy of one can. */
  String number(long number) {
    return ((NumberFormat) numbers.clone()).format(number);
  }

  String date(LocalDate date) {
    return dates.format(date);
  }
}
