package tenken.catalog;

import java.util.Comparator;

/**
 * A line of a pack's file. Ordered by file and line.
 *
 * @param file path below the pack's root, with slashes
 * @param line 1-based
 */
public record Place(String file, int line) implements Comparable<Place> {

  private static final int LONGEST = 200;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparing(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return Hidden.shown(file, LONGEST) + ":" + line;
  }
}
