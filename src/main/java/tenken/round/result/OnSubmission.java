package tenken.round.result;

import java.util.Objects;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.programme.Round;
import tenken.round.submission.AfterSubmission;

/** Asks for an assessment of what was submitted, where the round says so. */
@Component
class OnSubmission implements AfterSubmission {

  private final Assessments assessments;

  OnSubmission(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public void submitted(Caller caller, Round round, String submission, int version) {
    if (round.trigger() == Round.Trigger.ON_SUBMISSION) {
      String operator = Objects.requireNonNull(caller.operator());
      assessments.queue(caller, round, operator, submission, version);
    }
  }
}
