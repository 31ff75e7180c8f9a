package tenken.round.submission;

import tenken.round.Caller;
import tenken.round.programme.Round;

/** What else is to be done when an operator submits, in the same transaction. */
public interface AfterSubmission {

  /**
   * Does it; called for every version that an operator submits, whatever the round's trigger.
   *
   * @param caller who submitted, somebody of the operator
   * @param round the round
   * @param submission id of the submission
   * @param version number of the version
   */
  void submitted(Caller caller, Round round, String submission, int version);
}
