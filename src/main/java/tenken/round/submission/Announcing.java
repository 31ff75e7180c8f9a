package tenken.round.submission;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.event.Events;
import tenken.round.programme.Round;

/** Tells everybody concerned of a new version, in the transaction that makes it. */
@Component
class Announcing {

  private final SubmissionStore store;
  private final ObjectProvider<AfterSubmission> after;
  private final Audit audit;
  private final Events events;

  Announcing(
      SubmissionStore store, ObjectProvider<AfterSubmission> after, Audit audit, Events events) {
    this.store = store;
    this.after = after;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Tells of the latest version of a submission, and gives the submission.
   *
   * @param action how the record of what was done calls it
   * @param detail what the record says beside the version, or nothing
   */
  Submission announce(Caller caller, Round round, String id, String action, String detail) {
    Submission submitted = store.find(id).orElseThrow();
    audit.note(caller, action, id, "version " + submitted.latest() + detail);
    events.happened(Events.Type.SUBMITTED, id, names(submitted));
    after.orderedStream().forEach(each -> each.submitted(caller, round, submitted));
    return submitted;
  }

  /** What those who are told of a submission learn. */
  static Map<String, String> names(Submission submission) {
    return Map.of(
        "round", submission.round(),
        "operator", submission.operator(),
        "version", String.valueOf(submission.latest()));
  }
}
