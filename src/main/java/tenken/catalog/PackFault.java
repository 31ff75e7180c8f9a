package tenken.catalog;

import java.util.Comparator;

/**
 * One thing that is wrong with a pack, and where. A pack with a fault is not used. Ordered by
 * place.
 *
 * @param place the file and line
 * @param says a sentence that tells what is wrong and what is expected; in one line, and cut where
 *     what it quotes is too long
 */
public record PackFault(Place place, String says) implements Comparable<PackFault> {

  private static final int LONGEST = 400;

  private static final Comparator<PackFault> ORDER =
      Comparator.comparing(PackFault::place).thenComparing(PackFault::says);

  public PackFault {
    says = Hidden.shown(says, LONGEST);
  }

  @Override
  public int compareTo(PackFault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return place + ": " + says;
  }
}
