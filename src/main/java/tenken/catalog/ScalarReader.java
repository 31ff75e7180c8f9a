package tenken.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tenken.catalog.YamlValue.Scalar;

/** Reads single values by type; what does not fit is noted as a fault and comes back empty. */
final class ScalarReader {

  private final FaultLog faults;

  ScalarReader(FaultLog faults) {
    this.faults = faults;
  }

  Optional<String> text(String key, YamlValue value) {
    Optional<String> text = scalar(key, value, "a text", Scalar.Type.TEXT);
    if (text.isPresent() && text.get().isBlank()) {
      faults.add(value.place(), "`%s` is blank", key);
      return Optional.empty();
    }
    return text;
  }

  Optional<Integer> wholeNumber(String key, YamlValue value, int from, int to) {
    String expected = "a whole number from " + from + " to " + to;
    return scalar(key, value, expected, Scalar.Type.WHOLE_NUMBER)
        .flatMap(text -> convert(key, value, expected, text, Integer::valueOf))
        .filter(
            number -> {
              boolean fits = from <= number && number <= to;
              if (!fits) {
                unexpected(key, value, expected);
              }
              return fits;
            });
  }

  Optional<Double> number(String key, YamlValue value) {
    return scalar(key, value, "a number", Scalar.Type.NUMBER, Scalar.Type.WHOLE_NUMBER)
        .flatMap(text -> convert(key, value, "a number", text, ScalarReader::finite));
  }

  Optional<LocalDate> date(String key, YamlValue value) {
    String expected = "a date such as 2024-06-12";
    return scalar(key, value, expected, Scalar.Type.TEXT)
        .flatMap(text -> convert(key, value, expected, text, ScalarReader::day));
  }

  Optional<Boolean> truth(String key, YamlValue value) {
    return scalar(key, value, "true or false", Scalar.Type.TRUTH)
        .map(text -> text.toLowerCase(Locale.ROOT).equals("true"));
  }

  /** One of an enum's constants, spelled as the function says. */
  <E extends Enum<E>> Optional<E> constant(
      String key, YamlValue value, Class<E> type, Function<E, String> spelling) {
    String expected =
        "one of "
            + Arrays.stream(type.getEnumConstants())
                .map(spelling)
                .collect(Collectors.joining(", "));
    return scalar(key, value, expected, Scalar.Type.TEXT)
        .flatMap(text -> convert(key, value, expected, text, each -> find(type, spelling, each)));
  }

  private static Double finite(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  private static LocalDate day(String text) {
    if (text.length() != "2024-06-12".length()) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.parse(text);
  }

  private static <E extends Enum<E>> E find(
      Class<E> type, Function<E, String> spelling, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> spelling.apply(each).equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private Optional<String> scalar(
      String key, YamlValue value, String expected, Scalar.Type... types) {
    if (value instanceof Scalar scalar && Arrays.asList(types).contains(scalar.type())) {
      return Optional.of(scalar.text());
    }
    boolean unquoted =
        types[0] == Scalar.Type.TEXT
            && value instanceof Scalar scalar
            && scalar.type() != Scalar.Type.NOTHING;
    unexpected(key, value, unquoted ? expected + " (in quotes)" : expected);
    return Optional.empty();
  }

  private <T> Optional<T> convert(
      String key, YamlValue value, String expected, String text, Function<String, T> conversion) {
    try {
      return Optional.of(conversion.apply(text));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      unexpected(key, value, expected);
      return Optional.empty();
    }
  }

  private void unexpected(String key, YamlValue value, String expected) {
    faults.add(value.place(), "`%s`: %s is expected, not %s", key, expected, value.kind());
  }
}
