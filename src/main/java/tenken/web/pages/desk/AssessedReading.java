package tenken.web.pages.desk;

import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.programme.Rounds;
import tenken.round.result.Assessments;
import tenken.round.result.Recomputations;
import tenken.round.result.ReviewedAssessment;
import tenken.round.result.StoredAssessment;
import tenken.round.result.SubmittedAnswers;

/** Brings together what is to be seen of a completed assessment. */
@Component
class AssessedReading {

  private final Assessments assessments;
  private final Recomputations recomputations;
  private final Rounds rounds;
  private final Roster roster;

  AssessedReading(
      Assessments assessments, Recomputations recomputations, Rounds rounds, Roster roster) {
    this.assessments = assessments;
    this.recomputations = recomputations;
    this.rounds = rounds;
    this.roster = roster;
  }

  /**
   * The assessment.
   *
   * @throws tenken.round.Denied with NOT_FOUND, WRONG_STATE if it has no result, or
   *     PACK_NOT_INSTALLED
   */
  Assessed of(Caller caller, String id) {
    ReviewedAssessment reviewed = assessments.get(caller, id);
    StoredAssessment stored = reviewed.assessment();
    SubmittedAnswers answers = recomputations.answers(caller, id);
    return new Assessed(
        reviewed,
        roster.name(caller, stored.operator()),
        rounds.get(caller, stored.round()),
        answers,
        answers.pack().assessor().assessWithoutClearing(answers.answers()),
        recomputations.of(caller, id).same());
  }
}
