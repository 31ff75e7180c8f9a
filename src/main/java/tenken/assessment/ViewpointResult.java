package tenken.assessment;

import java.util.List;
import tenken.catalog.Level;
import tenken.catalog.Text;

/**
 * What a viewpoint comes to.
 *
 * @param id the viewpoint
 * @param title its title
 * @param level the worst level of its criteria
 * @param score the score over its criteria
 * @param criteria its criteria that are judged on the sheet
 */
public record ViewpointResult(
    String id, Text title, Level level, Score score, List<CriterionResult> criteria) {

  public ViewpointResult {
    criteria = List.copyOf(criteria);
  }
}
