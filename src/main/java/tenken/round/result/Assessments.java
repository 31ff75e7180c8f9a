package tenken.round.result;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.job.Jobs;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.result.StoredAssessment.Status;

/** The assessments of what was submitted. */
@Component
public class Assessments {

  private final Desk desk;
  private final AssessmentStore store;
  private final RemarkStore remarks;
  private final Rounds rounds;
  private final Jobs jobs;
  private final Audit audit;

  Assessments(
      Desk desk,
      AssessmentStore store,
      RemarkStore remarks,
      Rounds rounds,
      Jobs jobs,
      Audit audit) {
    this.desk = desk;
    this.store = store;
    this.remarks = remarks;
    this.rounds = rounds;
    this.jobs = jobs;
    this.audit = audit;
  }

  /**
   * Asks for an assessment of a submission under its round's pack.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of the submission, with
   *     UNKNOWN_REFERENCE if there is no such version or it is another pack
   */
  public ReviewedAssessment request(Caller caller, String submission, NewAssessment wanted) {
    caller.needs(Right.REQUEST_ASSESSMENTS);
    return desk.as(
        caller,
        () -> {
          AssessmentStore.Submitted submitted =
              store.submission(submission).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
          Round round = rounds.found(submitted.round());
          Integer version = wanted.version();
          if (version != null && version > submitted.latest()) {
            throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/version"));
          }
          if (wanted.pack() != null && !wanted.pack().equals(round.packDigest())) {
            throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/pack"));
          }
          int which = version == null ? submitted.latest() : version;
          return reviewed(queue(caller, round, submitted.operator(), submission, which));
        });
  }

  /**
   * Asks for an assessment, within work at the desk that has its own rights.
   *
   * @return its id
   */
  public String queue(Caller caller, Round round, String operator, String submission, int version) {
    String id = Ids.next("asm");
    store.insert(id, round, operator, submission, version, caller.id());
    jobs.soon(AssessJob.NAME, id);
    audit.note(caller, "assessment.requested", id, submission + " version " + version);
    return id;
  }

  /** Lists those that the caller may know of. */
  public Page<ReviewedAssessment> list(Caller caller, AssessmentFilter filter, Listing listing) {
    caller.needs(Right.READ_ASSESSMENTS);
    return desk.as(
        caller,
        () -> {
          Page<StoredAssessment> page =
              Page.of(store.list(filter, listing), listing, StoredAssessment::seq);
          return new Page<>(remarks.reviewed(page.items()), page.next());
        });
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public ReviewedAssessment get(Caller caller, String id) {
    caller.needs(Right.READ_ASSESSMENTS);
    return desk.as(caller, () -> reviewed(id));
  }

  private ReviewedAssessment reviewed(String id) {
    return remarks.reviewed(List.of(found(id))).get(0);
  }

  private StoredAssessment found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  /**
   * The result, as it was written when it was made.
   *
   * @throws Denied with NOT_FOUND, or WRONG_STATE if there is none
   */
  public String result(Caller caller, String id) {
    caller.needs(Right.READ_ASSESSMENTS);
    return desk.as(
        caller,
        () -> {
          found(id);
          return store.result(id).orElseThrow(() -> new Denied(Reason.WRONG_STATE));
        });
  }

  /**
   * Lets its operator see one; one that was released stays as it is.
   *
   * @throws Denied with NOT_FOUND, or WRONG_STATE if it has no result
   */
  public ReviewedAssessment release(Caller caller, String id) {
    caller.needs(Right.REVIEW_ASSESSMENTS);
    return desk.as(
        caller,
        () -> {
          if (found(id).status() != Status.COMPLETED) {
            throw new Denied(Reason.WRONG_STATE);
          }
          if (store.release(id)) {
            audit.note(caller, "assessment.released", id);
          }
          return reviewed(id);
        });
  }

  /** The result of one, if there is any, within work at the desk that has its own rights. */
  public Optional<String> findResult(String id) {
    return store.result(id);
  }

  /**
   * The newest with a result, within work at the desk that has its own rights.
   *
   * @param submission id of the submission
   * @param from only of this version of it or later ones
   */
  public Optional<StoredAssessment> newest(String submission, int from) {
    return store.newest(submission, from);
  }
}
