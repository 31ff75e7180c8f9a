package tenken.round.followup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.followup.FollowUp.Origin;
import tenken.round.followup.FollowUp.Source;
import tenken.round.programme.Rounds;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** The questions to operators: entered, listed and edited. */
@Component
public class FollowUps {

  private final Desk desk;
  private final FollowUpStore store;
  private final Submissions submissions;
  private final Rounds rounds;
  private final References references;
  private final Audit audit;

  FollowUps(
      Desk desk,
      FollowUpStore store,
      Submissions submissions,
      Rounds rounds,
      References references,
      Audit audit) {
    this.desk = desk;
    this.store = store;
    this.submissions = submissions;
    this.rounds = rounds;
    this.references = references;
    this.audit = audit;
  }

  /**
   * Enters a question of a member.
   *
   * @param submission id of the submission that it is about
   * @throws Denied with NOT_FOUND, or UNKNOWN_REFERENCE and pointers to what there is not
   */
  public FollowUp propose(Caller caller, String submission, MemberQuestion question) {
    caller.needs(Right.PROPOSE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          Submission about = submissions.found(submission);
          References.require(references.unknown(rounds.found(about.round()), question, ""));
          return entered(caller, about, question);
        });
  }

  /**
   * Enters questions of members, all or none.
   *
   * @throws Denied with UNKNOWN_REFERENCE and pointers to all that there is not
   */
  public List<FollowUp> propose(Caller caller, List<ImportedQuestion> questions) {
    caller.needs(Right.PROPOSE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          List<String> unknown = new ArrayList<>();
          for (int at = 0; at < questions.size(); at++) {
            unknown.addAll(unknown(questions.get(at), "/followUps/" + at));
          }
          References.require(unknown);
          return questions.stream()
              .map(each -> entered(caller, submissions.found(each.submission()), each.question()))
              .toList();
        });
  }

  private List<String> unknown(ImportedQuestion each, String at) {
    return submissions
        .find(each.submission())
        .map(about -> references.unknown(rounds.found(about.round()), each.question(), at))
        .orElse(List.of(at + "/submission"));
  }

  private FollowUp entered(Caller caller, Submission about, MemberQuestion question) {
    Source source = new Source(Origin.MEMBER, question.member(), question.text(), caller.id());
    String id = store.insert(about, question.asked(), null, source);
    audit.note(caller, "follow-up.proposed", id, about.id());
    return found(id);
  }

  /** Lists those that the caller may know of. */
  public Page<FollowUp> list(Caller caller, FollowUpFilter filter, Listing listing) {
    caller.needs(Right.READ_FOLLOW_UPS);
    return Page.of(desk.as(caller, () -> store.list(filter, listing)), listing, FollowUp::seq);
  }

  /** All about a round, in the order in which they came; within work at the desk. */
  public List<FollowUp> ofRound(String round) {
    return store.ofRound(round);
  }

  /**
   * Edits one that is not sent yet.
   *
   * @param version the version that the caller has read
   * @param asked text and cells; the rest stays
   * @throws Denied with NOT_FOUND, WRONG_STATE, STALE_VERSION, or UNKNOWN_REFERENCE and pointers
   */
  public FollowUp edit(Caller caller, String id, int version, FollowUp.Asked asked) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          store.lock(id);
          FollowUp before = found(id);
          if (!before.state().asking()) {
            throw new Denied(Reason.WRONG_STATE);
          }
          if (before.version() != version) {
            throw new Denied(Reason.STALE_VERSION);
          }
          References.require(references.unknown(rounds.found(before.round()), asked.cells(), ""));
          store.edit(id, asked);
          audit.note(caller, "follow-up.edited", id, "version " + (version + 1));
          return found(id);
        });
  }

  /**
   * One of them, within work at the desk that has its own rights.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  FollowUp found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }
}
