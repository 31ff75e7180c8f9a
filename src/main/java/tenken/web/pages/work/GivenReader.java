package tenken.web.pages.work;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Text;

/** Reads the texts of controls as an answer. */
final class GivenReader {

  private static final Text NUMBER = new Text("0以上の整数で記入してください。", "Write a whole number from 0.");
  private static final Text DAY =
      new Text("日付は 2024-04-01 のように記入してください。", "Write a date such as 2024-04-01.");

  private GivenReader() {}

  /**
   * The answer, or nothing where nothing was said.
   *
   * @param before what stood there, or null
   * @throws Unread if a text is none that can be read
   */
  static Optional<Given> read(Field field, CellForm form, @Nullable Given before) throws Unread {
    Status status = constant(Status.class, form.status(), Status.ANSWERED);
    Value value = form.values().isEmpty() ? null : value(field, form);
    boolean says = status != Status.ANSWERED && status != Status.UNCONFIRMED;
    if (value == null && !says) {
      return Optional.empty();
    }
    boolean silent = status == Status.WITHHELD || status == Status.NOT_APPLICABLE;
    return Optional.of(
        new Given(
            status,
            silent ? null : value,
            silent ? form.reason() : null,
            status == Status.CHECKING && !form.until().isEmpty() ? day(form.until()) : null,
            evidence(form, before),
            constant(Confidentiality.class, form.confidentiality(), Confidentiality.MEMBERS_ONLY)));
  }

  private static Value value(Field field, CellForm form) throws Unread {
    return switch (field.type()) {
      case CHOICE -> new Value.Chosen(form.value());
      case CHOICES -> new Value.Selected(new TreeSet<>(form.values()));
      case COUNT -> new Value.Amount(number(form.value()));
      case DATE -> new Value.Date(day(form.value()));
      case TEXT, URL -> new Value.Prose(form.value());
    };
  }

  /** Full-width digits and separators between thousands are read as they are meant. */
  private static long number(String text) throws Unread {
    try {
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
      long number = Long.parseLong(plain);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // Told below.
    }
    throw new Unread(NUMBER);
  }

  private static LocalDate day(String text) throws Unread {
    try {
      return LocalDate.parse(
          Normalizer.normalize(text, Normalizer.Form.NFKC).replace('/', '-').strip());
    } catch (DateTimeException notOne) {
      throw new Unread(DAY);
    }
  }

  private static List<Evidence> evidence(CellForm form, @Nullable Given before) {
    List<Evidence> known = before == null ? List.of() : before.evidence();
    List<Evidence> evidence = new ArrayList<>();
    form.evidence()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line ->
                evidence.add(
                    known.stream()
                        .filter(each -> each.value().equals(line))
                        .findFirst()
                        .orElseGet(() -> new Evidence(kind(line), line))));
    return evidence;
  }

  private static Evidence.Kind kind(String line) {
    return line.startsWith("http") ? Evidence.Kind.URL : Evidence.Kind.DOCUMENT;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
    return List.of(type.getEnumConstants()).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
