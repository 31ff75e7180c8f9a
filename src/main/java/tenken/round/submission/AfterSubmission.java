package tenken.round.submission;

import tenken.round.Caller;
import tenken.round.programme.Round;

/** What is done because a version was submitted, in the transaction in which it was. */
public interface AfterSubmission {

  /**
   * A version was submitted.
   *
   * @param caller who submitted it
   * @param round the round that it is for
   * @param submission id of the submission
   * @param version the new version
   */
  void submitted(Caller caller, Round round, String submission, int version);
}
