package tenken.catalog;

import java.util.List;

/**
 * A recommendation (提言) of an earlier year's monitoring.
 *
 * @param number its place in the report, from 1
 * @param text what it says
 * @param officialViewpoints numbers of the official viewpoints that it led to
 */
public record Recommendation(int number, Text text, List<String> officialViewpoints) {

  public Recommendation {
    officialViewpoints = List.copyOf(officialViewpoints);
  }
}
