package tenken.web.stored;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.DraftDto;
import tenken.exchange.dto.DraftListDto;
import tenken.exchange.dto.NewDraftDto;
import tenken.exchange.dto.SubmissionDto;
import tenken.round.submission.Drafts;
import tenken.round.submission.ReviewedDraft;
import tenken.round.submission.Submission;
import tenken.round.submission.Submitting;
import tenken.web.api.DraftsApi;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;
import tools.jackson.databind.JsonNode;

/** Drafts over HTTP. */
@RestController
class DraftsController implements DraftsApi {

  private final Drafts drafts;
  private final Submitting submitting;
  private final SubmissionMapper mapper;
  private final HttpServletRequest request;

  DraftsController(
      Drafts drafts, Submitting submitting, SubmissionMapper mapper, HttpServletRequest request) {
    this.drafts = drafts;
    this.submitting = submitting;
    this.mapper = mapper;
    this.request = request;
  }

  @Override
  public ResponseEntity<DraftDto> addDraft(NewDraftDto wanted, @Nullable String idempotencyKey) {
    ReviewedDraft begun =
        drafts.begin(
            CallerToken.caller(),
            wanted.getRound(),
            wanted.getDocument(),
            wanted.getCarryOverFrom());
    return read(ResponseEntity.created(URI.create("/v1/drafts/" + begun.draft().id())), begun);
  }

  @Override
  public ResponseEntity<DraftDto> getDraft(String id) {
    return read(ResponseEntity.ok(), drafts.get(CallerToken.caller(), id));
  }

  @Override
  public ResponseEntity<DraftListDto> listDrafts(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.drafts(drafts.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<DraftDto> writeDraft(
      String id, JsonNode document, @Nullable String ifMatch) {
    return read(
        ResponseEntity.ok(),
        drafts.write(CallerToken.caller(), id, Versions.read(ifMatch), document));
  }

  @Override
  public ResponseEntity<DraftDto> patchDraft(
      String id, List<JsonNode> operations, @Nullable String ifMatch) {
    return read(
        ResponseEntity.ok(),
        drafts.patch(CallerToken.caller(), id, Versions.read(ifMatch), operations));
  }

  @Override
  public ResponseEntity<SubmissionDto> submitDraft(
      String id, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Submission submitted = submitting.submit(CallerToken.caller(), id, Versions.read(ifMatch));
    return ResponseEntity.created(URI.create("/v1/submissions/" + submitted.id()))
        .body(mapper.submission(submitted));
  }

  private ResponseEntity<DraftDto> read(ResponseEntity.BodyBuilder answer, ReviewedDraft draft) {
    return answer
        .eTag(Versions.tag(draft.draft().version()))
        .body(mapper.draft(draft, Languages.of(request)));
  }
}
