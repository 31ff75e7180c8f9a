package tenken.round.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.event.Events;
import tools.jackson.databind.JsonNode;

/** What operators submitted, to be read and to be returned. */
@Component
public class Submissions {

  private final Desk desk;
  private final SubmissionStore store;
  private final Audit audit;
  private final Events events;

  Submissions(Desk desk, SubmissionStore store, Audit audit, Events events) {
    this.desk = desk;
    this.store = store;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Lists those that the caller may know of.
   *
   * @param round only those of the round, or null
   * @param operator only those of the operator, or null
   * @param state only those in the state, or null
   */
  public Page<Submission> list(
      Caller caller,
      Listing listing,
      @Nullable String round,
      @Nullable String operator,
      Submission.@Nullable State state) {
    caller.needs(Right.READ_SUBMISSIONS);
    return Page.of(
        desk.as(caller, () -> store.list(listing, round, operator, state)),
        listing,
        Submission::seq);
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Submission get(Caller caller, String id) {
    caller.needs(Right.READ_SUBMISSIONS);
    return desk.as(caller, () -> found(id));
  }

  /**
   * The document of a version.
   *
   * @throws Denied with NOT_FOUND if there is none that the caller may know of
   */
  public JsonNode document(Caller caller, String id, int version) {
    caller.needs(Right.READ_SUBMISSIONS);
    return desk.as(
        caller, () -> store.document(id, version).orElseThrow(() -> new Denied(Reason.NOT_FOUND)));
  }

  /**
   * Returns a submission for correction.
   *
   * @param reason what is to be corrected
   * @throws Denied with NOT_FOUND, or WRONG_STATE if it is returned already
   */
  public Submission giveBack(Caller caller, String id, String reason) {
    caller.needs(Right.RETURN_SUBMISSIONS);
    return desk.as(
        caller,
        () -> {
          found(id);
          if (!store.giveBack(id, reason, caller.id())) {
            throw new Denied(Reason.WRONG_STATE);
          }
          Submission returned = found(id);
          audit.note(caller, "submission.returned", id, "version " + returned.latest());
          events.happened(Events.Type.RETURNED, id, Announcing.names(returned));
          return returned;
        });
  }

  /**
   * One of them, within work at the desk that has its own rights.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Submission found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  /** Finds one of them, within work at the desk that has its own rights. */
  public Optional<Submission> find(String id) {
    return store.find(id);
  }
}
