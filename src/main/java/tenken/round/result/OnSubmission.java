package tenken.round.result;

import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.programme.Round;
import tenken.round.submission.AfterSubmission;
import tenken.round.submission.Submission;

/** Asks for an assessment of what was submitted, where the round says so. */
@Component
class OnSubmission implements AfterSubmission {

  private final Assessments assessments;

  OnSubmission(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public void submitted(Caller caller, Round round, Submission submitted) {
    if (round.trigger() == Round.Trigger.ON_SUBMISSION) {
      assessments.queue(caller, round, submitted.operator(), submitted.id(), submitted.latest());
    }
  }
}
