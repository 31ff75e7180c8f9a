package tenken.round.replay;

import java.util.List;
import java.util.Map;
import tenken.round.replay.Difference.Outcome;

/**
 * What a replay found so far.
 *
 * @param all how many assessments came to what
 * @param operators the same by operator
 * @param criteria criteria with a level that differs somewhere
 */
public record ReplayTotals(Outcomes all, List<OfOperator> operators, List<OfCriterion> criteria) {

  /** How many assessments came to what. */
  public record Outcomes(int same, int changed, int notReadable, int notAssessable) {

    static Outcomes of(Map<Outcome, Integer> counts) {
      return new Outcomes(
          counts.getOrDefault(Outcome.SAME, 0),
          counts.getOrDefault(Outcome.CHANGED, 0),
          counts.getOrDefault(Outcome.NOT_READABLE, 0),
          counts.getOrDefault(Outcome.NOT_ASSESSABLE, 0));
    }
  }

  /** What came of one operator's assessments. */
  public record OfOperator(String operator, Outcomes outcomes) {}

  /**
   * In how many assessments the level of a criterion differs, and how.
   *
   * @param criterion full name of the criterion
   * @param better a better level under the other pack
   * @param worse a worse level
   * @param other another level that is neither, since one of the two says nothing of how well
   * @param added judged by the other pack only
   * @param gone not judged by the other pack
   */
  public record OfCriterion(
      String criterion, int better, int worse, int other, int added, int gone) {}

  public ReplayTotals {
    operators = List.copyOf(operators);
    criteria = List.copyOf(criteria);
  }
}
