package tenken.web.stored;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.NewReturnDto;
import tenken.exchange.dto.StandingDto;
import tenken.exchange.dto.StandingListDto;
import tenken.exchange.dto.SubmissionDto;
import tenken.exchange.dto.SubmissionListDto;
import tenken.exchange.dto.SubmissionStateDto;
import tenken.round.submission.Standings;
import tenken.round.submission.Submissions;
import tenken.web.api.SubmissionsApi;
import tenken.web.security.CallerToken;
import tools.jackson.databind.JsonNode;

/** Submissions, and how far the operators of a round are, over HTTP. */
@RestController
class SubmissionsController implements SubmissionsApi {

  private final Submissions submissions;
  private final Standings standings;
  private final SubmissionMapper mapper;

  SubmissionsController(Submissions submissions, Standings standings, SubmissionMapper mapper) {
    this.submissions = submissions;
    this.standings = standings;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<StandingListDto> getStanding(String id, @Nullable StandingDto standing) {
    return ResponseEntity.ok(
        new StandingListDto(
            mapper.standings(standings.of(CallerToken.caller(), id, mapper.read(standing)))));
  }

  @Override
  public ResponseEntity<SubmissionListDto> listSubmissions(
      @Nullable String round,
      @Nullable String operator,
      @Nullable SubmissionStateDto state,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.submissions(
            submissions.list(
                CallerToken.caller(),
                Listings.of(limit, cursor, updatedSince),
                round,
                operator,
                mapper.read(state))));
  }

  @Override
  public ResponseEntity<SubmissionDto> getSubmission(String id) {
    return ResponseEntity.ok(mapper.submission(submissions.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<JsonNode> getSubmissionVersion(String id, Integer version) {
    return ResponseEntity.ok(submissions.document(CallerToken.caller(), id, version));
  }

  @Override
  public ResponseEntity<SubmissionDto> returnSubmission(
      String id, NewReturnDto wanted, @Nullable String idempotencyKey) {
    return ResponseEntity.ok(
        mapper.submission(submissions.giveBack(CallerToken.caller(), id, wanted.getReason())));
  }
}
