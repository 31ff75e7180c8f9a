package tenken.web.pages.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.exchange.json.ProblemTypes;
import tenken.round.Caller;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.web.problem.ProblemException;

/** Brings together an operator's part in a round. */
@Component
class PartReading {

  private final RoundReading rounds;
  private final Submissions submissions;
  private final Assessments assessments;

  PartReading(RoundReading rounds, Submissions submissions, Assessments assessments) {
    this.rounds = rounds;
    this.submissions = submissions;
    this.assessments = assessments;
  }

  /**
   * An operator's part in a round.
   *
   * @param round the round
   * @param row how far the operator is
   * @param submission what it submitted, or null
   * @param assessments what was made of that, the newest first
   */
  public record Part(
      RoundPage round,
      RoundPage.Row row,
      @Nullable Submission submission,
      List<StoredAssessment> assessments) {

    /** What the operator is called. */
    public Text operator() {
      return row.name();
    }
  }

  Part of(Caller caller, String round, String operator) {
    RoundPage page = rounds.of(caller, round);
    RoundPage.Row row =
        page.rows().stream()
            .filter(each -> each.part().operator().equals(operator))
            .findFirst()
            .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
    String submission = row.standing().submission();
    AssessmentFilter its = new AssessmentFilter(round, operator, null, null);
    return new Part(
        page,
        row,
        submission == null ? null : submissions.get(caller, submission),
        Whole.of(listing -> assessments.list(caller, its, listing)).stream()
            .map(each -> each.assessment())
            .sorted((one, other) -> Long.compare(other.seq(), one.seq()))
            .toList());
  }
}
