package tenken.round.submission;

import tenken.round.Caller;
import tenken.round.programme.Round;

/** What else is to be done when an operator submits, in the same transaction. */
public interface AfterSubmission {

  /**
   * Does it; called for every version that an operator submits, whatever the round's trigger.
   *
   * @param caller who submitted, somebody of the operator; or the service, of what it brings in
   * @param round the round
   * @param submitted the submission, of which the version is the latest
   */
  void submitted(Caller caller, Round round, Submission submitted);
}
