package tenken.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/** Weighs levels. The formula is in the README. */
final class Scoring {

  /**
   * A criterion in a score.
   *
   * @param weight 1 to 5
   * @param range the levels it can come to
   */
  record Weighed(int weight, LevelRange range) {

    boolean determined() {
      return range.best() != null && range.best() == range.worst() && !range.mayNotApply();
    }
  }

  /**
   * The bounds of a score.
   *
   * @param value over determined criteria
   * @param low the least
   * @param high the most
   */
  record Bounds(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}

  private record Part(double weight, double value) {}

  private final Map<Level, Double> values;

  Scoring(Map<Level, Double> values) {
    this.values = values;
  }

  double value(Level level) {
    return values.getOrDefault(level, 0.0);
  }

  Bounds bounds(List<Weighed> criteria) {
    List<Weighed> applying = criteria.stream().filter(each -> each.range().best() != null).toList();
    List<Part> determined =
        applying.stream()
            .filter(Weighed::determined)
            .map(each -> part(each, each.range().best()))
            .toList();
    return new Bounds(mean(determined), bound(applying, false), bound(applying, true));
  }

  /** The weight of all criteria that are not certainly without application. */
  static double weight(List<Weighed> criteria) {
    return criteria.stream()
        .filter(each -> each.range().best() != null)
        .mapToInt(Weighed::weight)
        .sum();
  }

  /** Rounds for people: two decimals, half up. */
  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private Part part(Weighed criterion, @Nullable Level level) {
    return new Part(criterion.weight(), level == null ? 0 : value(level));
  }

  private @Nullable Double bound(List<Weighed> applying, boolean high) {
    List<Part> certain =
        applying.stream()
            .filter(each -> !each.range().mayNotApply())
            .map(each -> part(each, high ? each.range().best() : each.range().worst()))
            .toList();
    double weight = certain.stream().mapToDouble(Part::weight).sum();
    double sum = certain.stream().mapToDouble(each -> each.weight() * each.value()).sum();
    Comparator<Part> byValue = Comparator.comparingDouble(Part::value);
    List<Part> perhaps =
        applying.stream()
            .filter(each -> each.range().mayNotApply())
            .map(each -> part(each, high ? each.range().best() : each.range().worst()))
            .sorted(high ? byValue.reversed() : byValue)
            .toList();
    for (Part each : perhaps) {
      double mean = weight == 0 ? each.value() : sum / weight;
      boolean outwards = high ? each.value() > mean : each.value() < mean;
      if (weight == 0 || outwards) {
        weight += each.weight();
        sum += each.weight() * each.value();
      }
    }
    return weight == 0 ? null : rounded(100 * sum / weight);
  }

  private static @Nullable Double mean(List<Part> parts) {
    double weight = parts.stream().mapToDouble(Part::weight).sum();
    double sum = parts.stream().mapToDouble(each -> each.weight() * each.value()).sum();
    return weight == 0 ? null : rounded(100 * sum / weight);
  }
}
