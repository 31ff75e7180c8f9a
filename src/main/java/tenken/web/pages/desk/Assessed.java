package tenken.web.pages.desk;

import java.util.List;
import java.util.Optional;
import tenken.assessment.Assessment;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.round.programme.Round;
import tenken.round.result.FindingComment;
import tenken.round.result.LevelOverride;
import tenken.round.result.ReviewedAssessment;
import tenken.round.result.StoredAssessment;
import tenken.round.result.SubmittedAnswers;

/**
 * A completed assessment with all that it rests on.
 *
 * @param reviewed where it stands, and what was said about it
 * @param operator what its operator is called
 * @param round its round
 * @param submitted what it was made of
 * @param result what that comes to
 * @param same whether that is what was kept when it was made, byte for byte
 */
public record Assessed(
    ReviewedAssessment reviewed,
    Text operator,
    Round round,
    SubmittedAnswers submitted,
    Assessment result,
    boolean same) {

  /** Where it stands. */
  public StoredAssessment stored() {
    return reviewed.assessment();
  }

  /** Its sheet. */
  public Sheet sheet() {
    return submitted.answers().sheet();
  }

  /** The level that the secretariat set beside that of a criterion, if it set one. */
  public Optional<LevelOverride> override(String criterion) {
    return reviewed.overrides().stream()
        .filter(each -> each.current() && each.criterion().equals(criterion))
        .findFirst();
  }

  /** How many levels the secretariat set beside those of a viewpoint's criteria. */
  public long overrides(String viewpoint) {
    return reviewed.overrides().stream()
        .filter(each -> each.current() && each.criterion().startsWith(viewpoint + "/"))
        .count();
  }

  /** What the operator says to a finding. */
  public List<FindingComment> comments(String finding) {
    return reviewed.comments().stream().filter(each -> each.finding().equals(finding)).toList();
  }

  /** How many findings a viewpoint has. */
  public long findings(String viewpoint) {
    return result.findings().stream().filter(each -> each.viewpoint().equals(viewpoint)).count();
  }
}
