package tenken.round.submission;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.JsonReading;
import tenken.answers.Limits;
import tenken.answers.LooseDocument;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Refused;
import tenken.round.Right;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tools.jackson.databind.JsonNode;

/**
 * What operators write before they submit. Nobody but the operator learns that a draft exists, so
 * the record of what was done, which others read, says nothing of drafts; who saved which version
 * when is kept with them.
 */
@Component
public class Drafts {

  private static final LooseDocument LOOSE = new LooseDocument(Limits.DEFAULT);

  private final Desk desk;
  private final DraftStore store;
  private final SubmissionStore submissions;
  private final Rounds rounds;
  private final RoundDocuments documents;
  private final FirstDocument first;

  Drafts(
      Desk desk,
      DraftStore store,
      SubmissionStore submissions,
      Rounds rounds,
      RoundDocuments documents,
      FirstDocument first) {
    this.desk = desk;
    this.store = store;
    this.submissions = submissions;
    this.rounds = rounds;
    this.documents = documents;
    this.first = first;
  }

  /**
   * Begins a draft.
   *
   * @param round id of a round that the caller's operator takes part in
   * @param document what it says, or null
   * @param carryOverFrom id of the operator's submission in an earlier round, or null; not beside a
   *     document
   * @throws Denied with UNKNOWN_REFERENCE, INCONSISTENT or ALREADY_EXISTS
   * @throws Refused if the document is none that can be kept
   */
  public ReviewedDraft begin(
      Caller caller, String round, @Nullable JsonNode document, @Nullable String carryOverFrom) {
    String operator = operator(caller);
    if (document != null && carryOverFrom != null) {
      throw new Denied(Reason.INCONSISTENT, List.of("/carryOverFrom"));
    }
    return desk.as(
        caller,
        () -> {
          Round found =
              rounds
                  .find(round)
                  .filter(each -> each.participant(operator).isPresent())
                  .orElseThrow(() -> new Denied(Reason.UNKNOWN_REFERENCE, List.of("/round")));
          FirstDocument.Made made = first.make(found, operator, document, carryOverFrom);
          String id = store.insert(round, operator, kept(made.document()), caller.id());
          return atHand(found(id)).reviewed(made.carriedOver());
        });
  }

  /** Lists the operator's drafts. */
  public Page<Draft> list(Caller caller, Listing listing) {
    caller.needs(Right.WRITE_DRAFTS);
    return Page.of(desk.as(caller, () -> store.list(listing)), listing, Draft::seq);
  }

  /**
   * One draft.
   *
   * @throws Denied with NOT_FOUND if it is not the operator's
   */
  public ReviewedDraft get(Caller caller, String id) {
    return open(caller, id).reviewed(null);
  }

  /**
   * One draft and what it says, for whoever goes on working with its answers.
   *
   * @throws Denied with NOT_FOUND if it is not the operator's
   */
  public DraftAtHand open(Caller caller, String id) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(caller, () -> atHand(found(id)));
  }

  /**
   * Writes the whole document.
   *
   * @param version the version that the caller has read
   * @throws Denied with NOT_FOUND, WRONG_STATE while it is submitted, or STALE_VERSION and pointers
   *     to what changed since
   * @throws Refused if the document is none that can be kept
   */
  public ReviewedDraft write(Caller caller, String id, int version, JsonNode document) {
    return rewrite(caller, id, version, document).reviewed(null);
  }

  /** Writes the whole document like {@link #write}, for whoever goes on working with it. */
  public DraftAtHand rewrite(Caller caller, String id, int version, JsonNode document) {
    return change(caller, id, version, before -> document);
  }

  /**
   * Changes some of the document, all or nothing.
   *
   * @param version the version that the caller has read
   * @param operations a JSON Patch (RFC 6902)
   * @throws Denied as for {@link #write}, and with PATCH_FAILED
   * @throws Refused if what comes out is none that can be kept
   */
  public ReviewedDraft patch(Caller caller, String id, int version, List<JsonNode> operations) {
    return change(caller, id, version, before -> JsonPatch.apply(before, operations))
        .reviewed(null);
  }

  private DraftAtHand change(
      Caller caller, String id, int version, UnaryOperator<JsonNode> change) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(
        caller,
        () -> {
          Draft draft = locked(id, version);
          store.save(id, kept(change.apply(draft.document())), caller.id());
          return atHand(found(id));
        });
  }

  /** The draft, which nobody else changes or submits until the work at the desk is done. */
  Draft locked(String id, int version) {
    store.lock(id);
    Draft draft = found(id);
    submissions
        .ofRound(draft.round(), draft.operator())
        .filter(each -> each.state() == Submission.State.SUBMITTED)
        .ifPresent(
            each -> {
              throw new Denied(Reason.WRONG_STATE);
            });
    if (draft.version() != version) {
      throw new Denied(Reason.STALE_VERSION, changed(draft, version));
    }
    return draft;
  }

  private List<String> changed(Draft draft, int since) {
    return store
        .document(draft.id(), since)
        .map(read -> Changes.between(read, draft.document()))
        .orElse(List.of());
  }

  /**
   * One draft, within work at the desk that has its own rights.
   *
   * @throws Denied with NOT_FOUND if it is not the operator's
   */
  public Draft found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  private DraftAtHand atHand(Draft draft) {
    Round round = rounds.found(draft.round());
    return new DraftAtHand(draft, round, documents.read(round, draft.operator(), draft.document()));
  }

  private static JsonNode kept(JsonNode document) {
    JsonReading reading = LOOSE.check(document);
    return reading.tree().orElseThrow(() -> new Refused(reading));
  }

  private static String operator(Caller caller) {
    caller.needs(Right.WRITE_DRAFTS);
    String operator = caller.operator();
    if (operator == null) {
      throw new Denied(Reason.FORBIDDEN);
    }
    return operator;
  }
}
