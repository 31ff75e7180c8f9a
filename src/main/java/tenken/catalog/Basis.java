package tenken.catalog;

/**
 * Where a criterion or a parameter comes from.
 *
 * @param source id of the source
 * @param place the article, row or page
 * @param strength how much it carries here, never more than its source
 * @param checked whether the place was read
 */
public record Basis(String source, String place, Strength strength, Checked checked) {

  /** Whether the place was read in the text itself, in another's account of it, or not at all. */
  public enum Checked {
    PRIMARY,
    SECONDARY,
    NO
  }
}
