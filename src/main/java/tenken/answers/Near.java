package tenken.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone may have meant. */
final class Near {

  /** A longer list helps nobody: of it only near names are told. */
  private static final int LONGEST_LIST = 100;

  private static final int LONGEST_NAME = 200;
  private static final int MOST_NEAR = 5;
  private static final int FAR = Integer.MAX_VALUE;

  private Near() {}

  /** The names in their order, but those first that resemble the one given. */
  static List<String> first(Collection<String> names, String given) {
    String wanted = given.length() > LONGEST_NAME ? "" : plain(given);
    record Scored(String name, int distance) {}
    List<Scored> near = new ArrayList<>();
    for (String name : names) {
      int distance = distance(plain(name), wanted);
      if (distance != FAR) {
        near.add(new Scored(name, distance));
      }
    }
    List<String> found =
        new ArrayList<>(
            near.stream()
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(MOST_NEAR)
                .map(Scored::name)
                .toList());
    if (names.size() <= LONGEST_LIST) {
      names.stream().filter(name -> !found.contains(name)).forEach(found::add);
    }
    return found;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int distance(String name, String wanted) {
    if (name.equals(wanted)) {
      return 0;
    }
    if (name.endsWith("." + wanted)) {
      return 1;
    }
    int most = Math.max(1, name.length() / 4);
    if (Math.abs(name.length() - wanted.length()) > most) {
      return FAR;
    }
    int edits = edits(name, wanted);
    return edits <= most ? edits + 1 : FAR;
  }

  /** Levenshtein's distance. */
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
