package tenken.answers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the values of fields. */
final class ValueReader {

  /** The largest count that is accepted. */
  static final long LARGEST_COUNT = 1_000_000_000_000L;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(LARGEST_COUNT);

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s/?#<>\"]++[^\\s<>\"]*+", Pattern.CASE_INSENSITIVE);

  private final Limits limits;
  private final Faults faults;

  ValueReader(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  Optional<Value> read(AskedField field, JsonNode value, Pointer pointer) {
    return switch (field.type()) {
      case CHOICE -> choice(field, value, pointer);
      case CHOICES -> choices(field, value, pointer);
      case COUNT -> count(value, pointer);
      case DATE -> date(value, pointer);
      case TEXT -> text(value, pointer);
      case URL -> url(value, pointer);
    };
  }

  private Optional<Value> choice(AskedField field, JsonNode value, Pointer pointer) {
    if (!value.isString()) {
      faults.add(
          () ->
              new Fault(
                  pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.OPTION), field.allowed()));
      return Optional.empty();
    }
    return option(field, value.stringValue(), pointer).map(Value.Chosen::new);
  }

  private Optional<String> option(AskedField field, String option, Pointer pointer) {
    return Members.known(option, field.options(), Code.UNKNOWN_OPTION, pointer, faults)
        ? Optional.of(option)
        : Optional.empty();
  }

  private Optional<Value> choices(AskedField field, JsonNode value, Pointer pointer) {
    if (!value.isArray()) {
      faults.add(
          () ->
              new Fault(
                  pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.OPTIONS), field.allowed()));
      return Optional.empty();
    }
    if (value.isEmpty()) {
      faults.add(
          () ->
              new Fault(
                  pointer,
                  Code.EMPTY_CHOICES,
                  AnswerSays.emptyChoices(field.exclusive()),
                  field.allowed()));
      return Optional.empty();
    }
    TreeSet<String> options = new TreeSet<>();
    for (Members.Entry entry : Members.entries(value, pointer, limits.list(), faults)) {
      choice(field, entry.value(), entry.pointer())
          .ifPresent(chosen -> options.add(((Value.Chosen) chosen).option()));
    }
    field.exclusive().stream()
        .filter(exclusive -> options.contains(exclusive) && options.size() > 1)
        .forEach(exclusive -> faults.add(() -> notAlone(exclusive, pointer)));
    return options.isEmpty() ? Optional.empty() : Optional.of(new Value.Selected(options));
  }

  private static Fault notAlone(String exclusive, Pointer pointer) {
    return new Fault(pointer, Code.EXCLUSIVE_OPTION, AnswerSays.exclusiveOption(exclusive));
  }

  private Optional<Value> count(JsonNode value, Pointer pointer) {
    if (!value.isNumber()) {
      faults.add(() -> new Fault(pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.NUMBER)));
      return Optional.empty();
    }
    Optional<BigDecimal> number = finite(value).filter(ValueReader::counts);
    if (number.isEmpty()) {
      faults.add(() -> new Fault(pointer, Code.NUMBER_OUT_OF_RANGE, AnswerSays.numberOutOfRange()));
    }
    return number.map(count -> new Value.Amount(count.longValueExact()));
  }

  private static Optional<BigDecimal> finite(JsonNode number) {
    if (number.isDouble() || number.isFloat()) {
      double value = number.doubleValue();
      return Double.isFinite(value) ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
    }
    return Optional.of(number.decimalValue());
  }

  /** 3.0 and 1e3 are whole numbers, as JSON Schema has it, and -0.0 is 0. */
  private static boolean counts(BigDecimal number) {
    return number.signum() == 0
        || (number.signum() > 0
            && number.compareTo(LARGEST) <= 0
            && number.stripTrailingZeros().scale() <= 0);
  }

  private Optional<Value> date(JsonNode value, Pointer pointer) {
    if (!value.isString()) {
      faults.add(() -> new Fault(pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.DATE)));
      return Optional.empty();
    }
    Optional<Value> date = Dates.read(value.stringValue()).map(Value.Date::new);
    if (date.isEmpty()) {
      faults.add(() -> new Fault(pointer, Code.NOT_A_DATE, AnswerSays.notADate()));
    }
    return date;
  }

  private Optional<Value> text(JsonNode value, Pointer pointer) {
    return Members.text(value, pointer, limits.string(), faults).map(Value.Prose::new);
  }

  private Optional<Value> url(JsonNode value, Pointer pointer) {
    Optional<String> text = Members.string(value, pointer, faults);
    text.ifPresent(address -> checkAddress(address, pointer, limits, faults));
    return text.map(Value.Prose::new);
  }

  static void checkAddress(String address, Pointer pointer, Limits limits, Faults faults) {
    if (ADDRESS.matcher(address).matches()) {
      Texts.check(address, pointer, limits.string(), faults);
    } else {
      faults.add(() -> new Fault(pointer, Code.NOT_A_URL, AnswerSays.notAUrl()));
    }
  }
}
