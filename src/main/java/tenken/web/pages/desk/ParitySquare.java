package tenken.web.pages.desk;

/**
 * What one operator answers for one audience in one region.
 *
 * @param kind how it stands against the first column
 * @param said the answer in words
 */
public record ParitySquare(Kind kind, String said) {

  /** How an answer stands against that of the first column. */
  public enum Kind {
    SAME,
    DIFFERS,
    /** It is asked and not known. */
    OPEN,
    NOT_ASKED
  }
}
