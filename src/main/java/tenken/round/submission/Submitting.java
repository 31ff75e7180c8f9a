package tenken.round.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Submission.Origin;
import tenken.round.submission.Submission.State;
import tools.jackson.databind.JsonNode;

/** Makes versions of submissions, which never change after that. */
@Component
public class Submitting {

  /** A day of a round ends at midnight here. */
  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Desk desk;
  private final Drafts drafts;
  private final DraftStore draftStore;
  private final SubmissionStore store;
  private final Rounds rounds;
  private final RoundDocuments documents;
  private final Announcing announcing;
  private final Clock clock;

  Submitting(
      Desk desk,
      Drafts drafts,
      DraftStore draftStore,
      SubmissionStore store,
      Rounds rounds,
      RoundDocuments documents,
      Announcing announcing,
      Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.draftStore = draftStore;
    this.store = store;
    this.rounds = rounds;
    this.documents = documents;
    this.announcing = announcing;
    this.clock = clock;
  }

  /**
   * Submits a draft.
   *
   * @param version the version that the caller has read
   * @throws Denied with NOT_FOUND, WRONG_STATE if it is submitted already, or STALE_VERSION and
   *     pointers to what changed since
   * @throws tenken.round.Refused with all that is wrong with the document
   */
  public Submission submit(Caller caller, String draft, int version) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(
        caller,
        () -> {
          Draft found = drafts.locked(draft, version);
          Round round = rounds.found(found.round());
          RoundDocuments.Read read = documents.read(round, found.operator(), found.document());
          var next = next(Origin.DRAFT, read, caller, round, found.operator());
          return announced(caller, round, kept(found, next));
        });
  }

  private String kept(Draft draft, SubmissionStore.NewVersion next) {
    Optional<Submission> before = store.ofRound(draft.round(), draft.operator());
    if (before.isEmpty()) {
      return store
          .insert(draft.round(), draft.operator(), next)
          .orElseThrow(() -> new Denied(Reason.WRONG_STATE));
    }
    String id = before.get().id();
    if (!store.append(id, State.RETURNED, next)) {
      throw new Denied(Reason.WRONG_STATE);
    }
    return id;
  }

  /**
   * Makes the next version of a submission of some cells answered anew, as a reply to follow-up
   * questions does. The operator's draft says the same from then on, so that nothing of it is lost
   * where the submission is returned later.
   *
   * @param caller somebody of the operator
   * @param replacing the cells answered anew
   * @throws Denied with NOT_FOUND, or WRONG_STATE while it is returned
   * @throws tenken.round.Refused if the cells do not fit the round's sheet
   */
  public Submission reply(Caller caller, String id, Map<Cell, Given> replacing) {
    caller.needs(Right.REPLY_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          String draft = lockedDraft(caller, id);
          Submission before = store.find(id).orElseThrow();
          Round round = rounds.found(before.round());
          JsonNode latest = store.document(id, before.latest()).orElseThrow();
          Answers answers =
              documents.read(round, before.operator(), latest).answers().with(replacing);
          RoundDocuments.Read read =
              documents.read(round, before.operator(), AnswersWriter.write(answers));
          var next = next(Origin.REPLY, read, caller, round, before.operator());
          if (!store.append(id, State.SUBMITTED, next)) {
            throw new Denied(Reason.WRONG_STATE);
          }
          draftStore.save(draft, read.document(), caller.id());
          return announced(caller, round, id);
        });
  }

  /** The operator's draft; begun now where the submission was brought in without one. */
  private String lockedDraft(Caller caller, String id) {
    Submission submission = store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
    String round = submission.round();
    String draft =
        draftStore
            .ofRound(round)
            .map(Draft::id)
            .orElseGet(
                () ->
                    draftStore.insert(
                        round,
                        submission.operator(),
                        store.document(id, submission.latest()).orElseThrow(),
                        caller.id()));
    draftStore.lock(draft);
    return draft;
  }

  private SubmissionStore.NewVersion next(
      Origin origin, RoundDocuments.Read read, Caller caller, Round round, String operator) {
    boolean late =
        origin == Origin.DRAFT
            && round
                .participant(operator)
                .filter(part -> today(clock).isAfter(part.dueOn()))
                .isPresent();
    return new SubmissionStore.NewVersion(
        origin, read.document(), read.answers().digest(), caller.id(), late, null);
  }

  private Submission announced(Caller caller, Round round, String id) {
    return announcing.announce(caller, round, id, "submission.submitted", "");
  }

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }
}
