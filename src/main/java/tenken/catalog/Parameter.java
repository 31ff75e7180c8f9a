package tenken.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A number or date that rules compare with, as it stood on a date.
 *
 * @param name full name, {@code viewpoint/parameter}
 * @param versions its versions, oldest first
 * @param place where it is defined
 */
public record Parameter(String name, List<Version> versions, Place place) {

  public Parameter {
    versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
  }

  /** Tells whether its values are dates; otherwise they are whole numbers. */
  public boolean isDate() {
    return versions.stream().anyMatch(version -> version.kind() != Kind.NUMBER);
  }

  /** The version in force on the date: the newest that began by then, else the oldest. */
  public Version on(LocalDate date) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(date))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> versions.get(0));
  }

  /** What a version's amount means. */
  public enum Kind {
    /** A whole number. */
    NUMBER,
    /** A date, as days since 1970-01-01. */
    DATE,
    /** Months after the document's {@code asOf}; gives a date. */
    MONTHS_AFTER_AS_OF
  }

  /**
   * What the parameter is from a date on.
   *
   * @param from first day on which it holds
   * @param kind what the amount means
   * @param amount the number, the epoch day or the months
   * @param basis where it comes from
   */
  public record Version(LocalDate from, Kind kind, long amount, Basis basis) {

    /** The date that this version means for a document as of the date given. */
    public LocalDate date(LocalDate asOf) {
      return kind == Kind.MONTHS_AFTER_AS_OF
          ? asOf.plusMonths(amount)
          : LocalDate.ofEpochDay(amount);
    }
  }
}
