package tenken.exchange.report;

import java.util.List;
import tenken.catalog.Level;

/**
 * Where a viewpoint stands.
 *
 * @param id the viewpoint
 * @param title its title
 * @param level the worst level of its criteria
 * @param levelName what the level is called
 * @param score its score
 * @param criteria its criteria
 */
public record StandingLine(
    String id,
    String title,
    Level level,
    String levelName,
    String score,
    List<CriterionLine> criteria) {

  public StandingLine {
    criteria = List.copyOf(criteria);
  }

  /**
   * Where a criterion stands.
   *
   * @param id the criterion
   * @param title its title
   * @param level its level
   * @param levelName what the level is called
   * @param open the levels that it can still come to, or empty where it is determined
   * @param where the scopes that it is judged in at this level, or empty for all alike
   */
  public record CriterionLine(
      String id, String title, Level level, String levelName, String open, String where) {}
}
