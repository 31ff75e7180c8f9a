package tenken.catalog;

/**
 * A name as it stands in a file, such as the id of a question that an item asks.
 *
 * @param text the name; empty where the file has none, which is a fault already noted
 * @param place where it stands
 */
public record Word(String text, Place place) {

  /** Tells whether the file gave no name; whoever looks names up passes over it. */
  public boolean missing() {
    return text.isEmpty();
  }
}
