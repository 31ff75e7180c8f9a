package tenken.answers;

import java.util.Comparator;

/**
 * What an answer rests on beside the operator's word.
 *
 * @param kind what it is
 * @param value the address, title, rule name or figure
 */
public record Evidence(Kind kind, String value) implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::kind).thenComparing(Evidence::value);

  /** What a piece of evidence is. */
  public enum Kind {
    /** A page that anyone can open. */
    URL,
    /** A document, by its title. */
    DOCUMENT,
    /** A rule of the house, by its name. */
    RULE,
    /** A figure. */
    FIGURE
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
