package tenken.catalog;

/**
 * One answer that a choice offers.
 *
 * @param id its name in documents and rules, UPPER_SNAKE
 * @param text what a person reads
 * @param rank its place in the field's order, worst 0; {@link #UNRANKED} where it stands outside
 * @param exclusive whether it can only be chosen alone
 */
public record Option(String id, Text text, int rank, boolean exclusive) {

  /** The rank of an option outside every order and comparison. */
  public static final int UNRANKED = -1;

  /** Tells whether the option takes part in the field's order. */
  public boolean ranked() {
    return rank != UNRANKED;
  }
}
