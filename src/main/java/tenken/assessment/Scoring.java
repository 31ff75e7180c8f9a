package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
  record Weighed(int weight, LevelRange range) {}

  /**
   * The bounds of a score.
   *
   * @param value over determined criteria
   * @param low the least
   * @param high the most
   */
  record Bounds(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}

  private record Part(double weight, double value) {}

  private final Map<Level, Double> values = new EnumMap<>(Level.class);

  Scoring(Map<Level, Double> values) {
    this.values.putAll(values);
  }

  double value(Level level) {
    return values.getOrDefault(level, 0.0);
  }

  Bounds bounds(List<Weighed> criteria) {
    double weight = 0;
    double sum = 0;
    for (Weighed each : criteria) {
      Level level = each.range().level();
      if (level != Level.NOT_APPLICABLE && level != Level.UNDETERMINED) {
        weight += each.weight();
        sum += each.weight() * value(level);
      }
    }
    return new Bounds(mean(weight, sum), bound(criteria, false), bound(criteria, true));
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

  /**
   * Takes in all criteria that certainly apply, and of those that may not apply each that draws the
   * mean outwards, the furthest first.
   */
  private @Nullable Double bound(List<Weighed> criteria, boolean high) {
    double weight = 0;
    double sum = 0;
    List<Part> perhaps = new ArrayList<>();
    for (Weighed each : criteria) {
      Level level = high ? each.range().best() : each.range().worst();
      if (level != null && each.range().mayNotApply()) {
        perhaps.add(new Part(each.weight(), value(level)));
      } else if (level != null) {
        weight += each.weight();
        sum += each.weight() * value(level);
      }
    }
    Comparator<Part> byValue = Comparator.comparingDouble(Part::value);
    perhaps.sort(high ? byValue.reversed() : byValue);
    for (Part each : perhaps) {
      double mean = weight == 0 ? each.value() : sum / weight;
      boolean outwards = high ? each.value() > mean : each.value() < mean;
      if (weight == 0 || outwards) {
        weight += each.weight();
        sum += each.weight() * each.value();
      }
    }
    return mean(weight, sum);
  }

  private static @Nullable Double mean(double weight, double sum) {
    return weight == 0 ? null : rounded(100 * sum / weight);
  }
}
