package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;

/** The formula of the score, written out once more. */
final class PlainScore {

  private static final Map<Level, Double> WORTH =
      Map.of(Level.SATISFIED, 1.0, Level.DOUBTFUL, 0.5, Level.LACKING, 0.0);

  /** No more criteria that may not apply than can be put in and out in every way. */
  private static final int MOST = 12;

  private PlainScore() {}

  static double worth(@Nullable Level level) {
    return WORTH.get(level);
  }

  /** Tells whether a figure is another one, rounded to two decimals. */
  static void assertRounded(String what, @Nullable Double figure, @Nullable Double exact) {
    if (exact == null) {
      assertThat(figure).as(what).isNull();
    } else {
      assertThat(figure).as(what).isCloseTo(exact, within(0.005 + 1e-6));
      assertThat(figure * 100).as(what).isCloseTo(Math.rint(figure * 100), within(1e-6));
    }
  }

  /** The weight of all criteria that are not certainly without application. */
  static double weight(Collection<CriterionResult> criteria) {
    return criteria.stream()
        .filter(each -> each.level() != Level.NOT_APPLICABLE)
        .mapToInt(CriterionResult::weight)
        .sum();
  }

  static double pointsBetween(CriterionResult of, Collection<CriterionResult> all) {
    double between = worth(of.range().best()) - worth(of.range().worst());
    return 100 * of.weight() * between / weight(all);
  }

  /** The mean over determined criteria that apply, or null. */
  static @Nullable Double value(Collection<CriterionResult> criteria) {
    double sum = 0;
    double weight = 0;
    for (CriterionResult each : criteria) {
      if (WORTH.containsKey(each.level())) {
        sum += each.weight() * worth(each.level());
        weight += each.weight();
      }
    }
    return weight == 0 ? null : (Double) (100 * sum / weight);
  }

  /** The least mean, with everything undetermined at its worst, and in or out. */
  static @Nullable Double low(Collection<CriterionResult> criteria) {
    return extreme(criteria, false, Math::min);
  }

  /** The greatest mean, with everything undetermined at its best, and in or out. */
  static @Nullable Double high(Collection<CriterionResult> criteria) {
    return extreme(criteria, true, Math::max);
  }

  private static @Nullable Double extreme(
      Collection<CriterionResult> criteria, boolean best, DoubleBinaryOperator outwards) {
    List<CriterionResult> perhaps = new ArrayList<>();
    double sum = 0;
    double weight = 0;
    for (CriterionResult each : criteria) {
      if (each.level() != Level.NOT_APPLICABLE) {
        if (each.range().mayNotApply()) {
          perhaps.add(each);
        } else {
          sum += each.weight() * worth(best ? each.range().best() : each.range().worst());
          weight += each.weight();
        }
      }
    }
    return perhaps.size() <= MOST
        ? everySubset(perhaps, best, outwards, sum, weight)
        : everyClass(perhaps, best, outwards, sum, weight);
  }

  private static @Nullable Double everySubset(
      List<CriterionResult> perhaps,
      boolean best,
      DoubleBinaryOperator outwards,
      double certainSum,
      double certainWeight) {
    Double extreme = null;
    for (int subset = 0; subset < 1 << perhaps.size(); subset++) {
      double sum = certainSum;
      double weight = certainWeight;
      for (int i = 0; i < perhaps.size(); i++) {
        if ((subset & (1 << i)) != 0) {
          CriterionResult each = perhaps.get(i);
          sum += each.weight() * worth(best ? each.range().best() : each.range().worst());
          weight += each.weight();
        }
      }
      extreme = further(extreme, sum, weight, outwards);
    }
    return extreme;
  }

  /** With many of them: all of the same worth are in or out together, which reaches as far. */
  private static @Nullable Double everyClass(
      List<CriterionResult> perhaps,
      boolean best,
      DoubleBinaryOperator outwards,
      double certainSum,
      double certainWeight) {
    List<Double> worths = List.of(0.0, 0.5, 1.0);
    Double extreme = null;
    for (int subset = 0; subset < 1 << worths.size(); subset++) {
      double sum = certainSum;
      double weight = certainWeight;
      for (CriterionResult each : perhaps) {
        double worth = worth(best ? each.range().best() : each.range().worst());
        if ((subset & (1 << worths.indexOf(worth))) != 0) {
          sum += each.weight() * worth;
          weight += each.weight();
        }
      }
      extreme = further(extreme, sum, weight, outwards);
    }
    return extreme;
  }

  private static @Nullable Double further(
      @Nullable Double extreme, double sum, double weight, DoubleBinaryOperator outwards) {
    if (weight == 0) {
      return extreme;
    }
    double mean = 100 * sum / weight;
    return extreme == null ? (Double) mean : (Double) outwards.applyAsDouble(extreme, mean);
  }
}
