package tenken.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.catalog.Level;

/** Points of the score that hang on criteria. */
final class Weights {

  private final Scoring scoring;
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private final double total;

  Weights(Scoring scoring, List<Verdict> verdicts) {
    this.scoring = scoring;
    verdicts.forEach(verdict -> this.verdicts.put(verdict.id(), verdict));
    this.total = Scoring.weight(verdicts.stream().map(Verdict::weighed).toList());
  }

  /** The points that a finding of the level costs: none unless it set the criterion's level. */
  double pointsLost(String criterion, Level level) {
    Verdict verdict = verdicts.get(criterion);
    if (verdict == null || verdict.range().level() != level) {
      return 0;
    }
    return Scoring.rounded(points(verdict, 1 - scoring.value(level)));
  }

  /** The points between the best and the worst that undetermined criteria can come to. */
  double pointsBetween(Set<String> criteria) {
    double points = 0;
    for (String criterion : criteria.stream().sorted().toList()) {
      Verdict verdict = verdicts.get(criterion);
      if (verdict != null && verdict.range().best() != null && verdict.range().worst() != null) {
        points +=
            points(
                verdict,
                scoring.value(verdict.range().best()) - scoring.value(verdict.range().worst()));
      }
    }
    return Scoring.rounded(points);
  }

  private double points(Verdict verdict, double value) {
    return total == 0 ? 0 : 100 * verdict.weighed().weight() * value / total;
  }
}
