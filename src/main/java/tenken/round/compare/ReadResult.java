package tenken.round.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.Score;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * What comparisons read of a stored result.
 *
 * @param score its score
 * @param criteria its criteria in the order of the result
 * @param findings its findings, the heaviest first
 */
record ReadResult(Score score, List<Judged> criteria, List<Raised> findings) {

  ReadResult {
    criteria = List.copyOf(criteria);
    findings = List.copyOf(findings);
  }

  /** A criterion and what it came to. */
  record Judged(
      String viewpoint, Text viewpointTitle, String id, Text title, int weight, LevelNow level) {}

  /** A finding that was raised. */
  record Raised(String id, String criterion, Level level, List<Scope> scopes, Text says) {

    Raised {
      scopes = List.copyOf(scopes);
    }
  }

  /** The criteria that are not certainly without application weigh so much together. */
  int weight() {
    return criteria.stream()
        .filter(each -> each.level().level() != Level.NOT_APPLICABLE)
        .mapToInt(Judged::weight)
        .sum();
  }

  /** A criterion by its full name. */
  @Nullable Judged criterion(String id) {
    return criteria.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }
}
