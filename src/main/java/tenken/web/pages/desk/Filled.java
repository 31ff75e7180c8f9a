package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.round.Denied;
import tenken.round.Denied.Reason;

/** A form as somebody filled it in. All that is wrong with it is told at once. */
final class Filled {

  private static final int LONGEST = 2000;

  private final HttpServletRequest request;
  private final Set<String> wrong = new LinkedHashSet<>();

  Filled(HttpServletRequest request) {
    this.request = request;
  }

  /** A text that has to be there; a fault and empty where it is not. */
  String text(String field) {
    String text = textOrNull(field);
    if (text == null) {
      wrong.add("/" + field);
    }
    return text == null ? "" : text;
  }

  @Nullable String textOrNull(String field) {
    String text = request.getParameter(field);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
      wrong.add("/" + field);
      return null;
    }
    return text.strip().replace("\r\n", "\n");
  }

  /** A day that has to be there; a fault and some day where it is not. */
  LocalDate day(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeParseException e) {
      wrong.add("/" + field);
      return LocalDate.EPOCH;
    }
  }

  @Nullable LocalDate dayOrNull(String field) {
    return textOrNull(field) == null ? null : day(field);
  }

  /** One of some constants; a fault and the first where it is none of them. */
  <E extends Enum<E>> E one(String field, Class<E> of) {
    for (E each : of.getEnumConstants()) {
      if (each.name().equals(request.getParameter(field))) {
        return each;
      }
    }
    wrong.add("/" + field);
    return of.getEnumConstants()[0];
  }

  /** A number that has to be there; a fault and 0 where it is not. */
  int number(String field) {
    try {
      return Integer.parseInt(text(field));
    } catch (NumberFormatException e) {
      wrong.add("/" + field);
      return 0;
    }
  }

  /** All that is chosen of a list. */
  List<String> all(String field) {
    String[] chosen = request.getParameterValues(field);
    return chosen == null ? List.of() : List.of(chosen);
  }

  /** All that is chosen of a list, of which something has to be. */
  List<String> some(String field) {
    if (all(field).isEmpty()) {
      wrong.add("/" + field);
    }
    return all(field);
  }

  /**
   * Makes sure that all is as it has to be.
   *
   * @throws Denied with INCONSISTENT and all places that are not
   */
  void check() {
    if (!wrong.isEmpty()) {
      throw new Denied(Reason.INCONSISTENT, List.copyOf(wrong));
    }
  }
}
