package tenken.round.submission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.catalog.Sheet;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the document that a draft begins with, within work at the desk. */
@Component
class FirstDocument {

  private final Rounds rounds;
  private final SubmissionStore submissions;
  private final RoundDocuments documents;

  FirstDocument(Rounds rounds, SubmissionStore submissions, RoundDocuments documents) {
    this.rounds = rounds;
    this.submissions = submissions;
    this.documents = documents;
  }

  /**
   * A document, and what came over into it.
   *
   * @param document the document
   * @param carriedOver what came over, or null
   */
  record Made(JsonNode document, ReviewedDraft.@Nullable CarriedOver carriedOver) {}

  Made make(
      Round round, String operator, @Nullable JsonNode document, @Nullable String carryOverFrom) {
    if (document != null) {
      return new Made(document, null);
    }
    return carryOverFrom == null
        ? new Made(submitted(round, operator).orElseGet(() -> empty(round)), null)
        : carriedOver(round, operator, carryOverFrom);
  }

  /** What was brought in of the operator before it began a draft. */
  private Optional<JsonNode> submitted(Round round, String operator) {
    return submissions
        .ofRound(round.id(), operator)
        .flatMap(found -> submissions.document(found.id(), found.latest()));
  }

  private static JsonNode empty(Round round) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("sheet", round.sheet());
    document.putArray("answers");
    return document;
  }

  private Made carriedOver(Round round, String operator, String from) {
    Submission submission =
        submissions
            .find(from)
            .orElseThrow(() -> new Denied(Reason.UNKNOWN_REFERENCE, List.of("/carryOverFrom")));
    Round before = rounds.found(submission.round());
    requireEarlier(before, round);
    JsonNode latest = submissions.document(from, submission.latest()).orElseThrow();
    Answers earlier = documents.read(before, operator, latest).reading().answers().orElseThrow();
    CarryOver.Carried carried =
        new CarryOver(earlier, documents.sheet(round), documents.pack(round).pack())
            .carried(operator, round.asOf());
    return new Made(
        AnswersWriter.write(carried.answers()),
        new ReviewedDraft.CarriedOver(
            from,
            submission.latest(),
            carried.answers().given().size(),
            carried.leftOut(),
            carried.answers().openGuidance().size()));
  }

  private void requireEarlier(Round before, Round round) {
    Sheet earlier = documents.sheet(before);
    Sheet later = documents.sheet(round);
    if (before.id().equals(round.id())
        || earlier.kind() != later.kind()
        || earlier.year() > later.year()) {
      throw new Denied(Reason.INCONSISTENT, List.of("/carryOverFrom"));
    }
  }
}
