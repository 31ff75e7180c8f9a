package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.AssessmentListDto;
import tenken.exchange.dto.AssessmentStatusDto;
import tenken.exchange.dto.FindingCommentDto;
import tenken.exchange.dto.LevelOverrideDto;
import tenken.exchange.dto.NewAssessmentDto;
import tenken.exchange.dto.NewFindingCommentDto;
import tenken.exchange.dto.NewLevelOverrideDto;
import tenken.exchange.dto.RecomputationDto;
import tenken.exchange.dto.StoredAssessmentDto;
import tenken.exchange.json.Explain;
import tenken.exchange.json.Results;
import tenken.round.Caller;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.Recomputations;
import tenken.round.result.Remarks;
import tenken.round.result.ReviewedAssessment;
import tenken.web.Wanted;
import tenken.web.api.AssessmentsApi;
import tenken.web.security.CallerToken;

/** Assessments of submissions over HTTP. */
@RestController
class AssessmentsController implements AssessmentsApi {

  private final Assessments assessments;
  private final Recomputations recomputations;
  private final Remarks remarks;
  private final Results results;
  private final ReviewMapper mapper;

  AssessmentsController(
      Assessments assessments,
      Recomputations recomputations,
      Remarks remarks,
      Results results,
      ReviewMapper mapper) {
    this.assessments = assessments;
    this.recomputations = recomputations;
    this.remarks = remarks;
    this.results = results;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<StoredAssessmentDto> requestAssessment(
      String id, NewAssessmentDto wanted, @Nullable String idempotencyKey) {
    ReviewedAssessment queued = assessments.request(CallerToken.caller(), id, mapper.read(wanted));
    return ResponseEntity.accepted()
        .location(URI.create("/v1/assessments/" + queued.assessment().id()))
        .body(mapper.assessment(queued));
  }

  @Override
  public ResponseEntity<AssessmentListDto> listAssessments(
      @Nullable String round,
      @Nullable String operator,
      @Nullable String submission,
      @Nullable AssessmentStatusDto status,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    AssessmentFilter filter =
        new AssessmentFilter(round, operator, submission, mapper.read(status));
    return ResponseEntity.ok(
        mapper.assessments(
            assessments.list(
                CallerToken.caller(), filter, Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<StoredAssessmentDto> getAssessment(String id) {
    return ResponseEntity.ok(mapper.assessment(assessments.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<AssessmentDto> getAssessmentResult(
      String id, @Nullable List<String> explain) {
    Set<Explain> explained = Wanted.explained(explain);
    Caller caller = CallerToken.caller();
    String result = assessments.result(caller, id);
    return ResponseEntity.ok(
        results.kept(result, () -> recomputations.answers(caller, id), explained));
  }

  @Override
  public ResponseEntity<RecomputationDto> recomputeAssessment(String id) {
    return ResponseEntity.ok(mapper.recomputation(recomputations.of(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<StoredAssessmentDto> releaseAssessment(
      String id, @Nullable String idempotencyKey) {
    return ResponseEntity.ok(mapper.assessment(assessments.release(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<FindingCommentDto> commentFinding(
      String id, NewFindingCommentDto comment, @Nullable String idempotencyKey) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(
            mapper.comment(
                remarks.comment(
                    CallerToken.caller(), id, comment.getFinding(), comment.getText())));
  }

  @Override
  public ResponseEntity<LevelOverrideDto> overrideLevel(
      String id, NewLevelOverrideDto override, @Nullable String idempotencyKey) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(
            mapper.override(
                remarks.override(
                    CallerToken.caller(),
                    id,
                    override.getCriterion(),
                    mapper.read(override.getLevel()),
                    override.getReason())));
  }
}
