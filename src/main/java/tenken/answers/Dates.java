package tenken.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads ISO dates of four-digit years within living memory. */
final class Dates {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2999;

  private static final int LENGTH = "2024-07-31".length();

  private Dates() {}

  static Optional<LocalDate> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      boolean within = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return within ? Optional.of(date) : Optional.empty();
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
