package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.FollowUpDto;
import tenken.exchange.dto.FollowUpEditDto;
import tenken.exchange.dto.FollowUpImportDto;
import tenken.exchange.dto.FollowUpListDto;
import tenken.exchange.dto.FollowUpOriginDto;
import tenken.exchange.dto.FollowUpPickDto;
import tenken.exchange.dto.FollowUpSendingDto;
import tenken.exchange.dto.FollowUpStateDto;
import tenken.exchange.dto.FollowUpThreadDto;
import tenken.exchange.dto.NewFollowUpDecisionDto;
import tenken.exchange.dto.NewFollowUpDto;
import tenken.exchange.dto.NewReplyDto;
import tenken.round.followup.Deciding;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpFilter;
import tenken.round.followup.FollowUpThread;
import tenken.round.followup.FollowUps;
import tenken.round.followup.Picking;
import tenken.round.followup.Replying;
import tenken.round.followup.Threads;
import tenken.web.api.FollowUpsApi;
import tenken.web.security.CallerToken;

/** Questions to operators over HTTP. */
@RestController
class FollowUpsController implements FollowUpsApi {

  private final FollowUps followUps;
  private final Picking picking;
  private final Deciding deciding;
  private final Replying replying;
  private final Threads threads;
  private final FollowUpMapper mapper;

  FollowUpsController(
      FollowUps followUps,
      Picking picking,
      Deciding deciding,
      Replying replying,
      Threads threads,
      FollowUpMapper mapper) {
    this.followUps = followUps;
    this.picking = picking;
    this.deciding = deciding;
    this.replying = replying;
    this.threads = threads;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<FollowUpDto> proposeFollowUp(
      String id, NewFollowUpDto wanted, @Nullable String idempotencyKey) {
    FollowUp proposed = followUps.propose(CallerToken.caller(), id, mapper.question(wanted));
    return one(ResponseEntity.created(URI.create("/v1/follow-ups/" + proposed.id())), proposed);
  }

  @Override
  public ResponseEntity<FollowUpListDto> importFollowUps(
      FollowUpImportDto wanted, @Nullable String idempotencyKey) {
    return many(
        HttpStatus.CREATED,
        followUps.propose(
            CallerToken.caller(), wanted.getFollowUps().stream().map(mapper::imported).toList()));
  }

  @Override
  public ResponseEntity<FollowUpListDto> pickFollowUps(
      String id, FollowUpPickDto wanted, @Nullable String idempotencyKey) {
    return many(
        HttpStatus.CREATED,
        picking.pick(CallerToken.caller(), id, List.copyOf(wanted.getQuestions())));
  }

  @Override
  public ResponseEntity<FollowUpListDto> listFollowUps(
      @Nullable String round,
      @Nullable String submission,
      @Nullable FollowUpStateDto state,
      @Nullable FollowUpOriginDto origin,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    FollowUpFilter filter =
        new FollowUpFilter(round, submission, mapper.read(state), mapper.read(origin));
    return ResponseEntity.ok(
        mapper.followUps(
            followUps.list(
                CallerToken.caller(), filter, Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<FollowUpThreadDto> getFollowUp(String id) {
    FollowUpThread thread = threads.of(CallerToken.caller(), id);
    return ResponseEntity.ok()
        .eTag(Versions.tag(thread.followUp().version()))
        .body(mapper.thread(thread));
  }

  @Override
  public ResponseEntity<FollowUpDto> editFollowUp(
      String id, FollowUpEditDto wanted, @Nullable String ifMatch) {
    int version = Versions.read(ifMatch);
    return one(
        ResponseEntity.ok(),
        followUps.edit(CallerToken.caller(), id, version, mapper.asked(wanted)));
  }

  @Override
  public ResponseEntity<FollowUpDto> decideFollowUp(
      String id, NewFollowUpDecisionDto wanted, @Nullable String idempotencyKey) {
    return one(
        ResponseEntity.ok(),
        deciding.decide(
            CallerToken.caller(),
            id,
            mapper.read(wanted.getDecision()),
            wanted.getReason(),
            wanted.getInto()));
  }

  @Override
  public ResponseEntity<FollowUpListDto> sendFollowUps(
      String id, FollowUpSendingDto wanted, @Nullable String idempotencyKey) {
    return many(
        HttpStatus.OK,
        deciding.send(
            CallerToken.caller(),
            id,
            List.copyOf(wanted.getFollowUps()),
            wanted.getDue(),
            Boolean.TRUE.equals(wanted.getAssess())));
  }

  @Override
  public ResponseEntity<FollowUpDto> replyFollowUp(
      String id, NewReplyDto wanted, @Nullable String idempotencyKey) {
    return one(
        ResponseEntity.ok(),
        replying.reply(
            CallerToken.caller(), id, mapper.entries(wanted.getAnswers()), wanted.getText()));
  }

  private ResponseEntity<FollowUpDto> one(ResponseEntity.BodyBuilder answer, FollowUp followUp) {
    return answer.eTag(Versions.tag(followUp.version())).body(mapper.followUp(followUp));
  }

  private ResponseEntity<FollowUpListDto> many(HttpStatus status, List<FollowUp> followUps) {
    return ResponseEntity.status(status)
        .body(new FollowUpListDto(followUps.stream().map(mapper::followUp).toList()));
  }
}
