package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.NewReplayDto;
import tenken.exchange.dto.ReplayDifferenceListDto;
import tenken.exchange.dto.ReplayDto;
import tenken.exchange.dto.ReplayListDto;
import tenken.exchange.dto.ReplayOutcomeDto;
import tenken.round.Caller;
import tenken.round.replay.Replay;
import tenken.round.replay.Replays;
import tenken.web.api.ReplaysApi;
import tenken.web.security.CallerToken;

/** Replays over HTTP. */
@RestController
class ReplaysController implements ReplaysApi {

  private final Replays replays;
  private final ReplayMapper mapper;

  ReplaysController(Replays replays, ReplayMapper mapper) {
    this.replays = replays;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<ReplayDto> requestReplay(
      NewReplayDto wanted, @Nullable String idempotencyKey) {
    Replay queued = replays.request(CallerToken.caller(), wanted.getRound(), wanted.getPack());
    return ResponseEntity.accepted()
        .location(URI.create("/v1/replays/" + queued.id()))
        .body(mapper.replay(queued));
  }

  @Override
  public ResponseEntity<ReplayListDto> listReplays(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.replays(
            replays.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<ReplayDto> getReplay(String id) {
    Caller caller = CallerToken.caller();
    ReplayDto replay = mapper.replay(replays.get(caller, id));
    return ResponseEntity.ok(replay.totals(mapper.totals(replays.totals(caller, id))));
  }

  @Override
  public ResponseEntity<ReplayDifferenceListDto> listReplayDifferences(
      String id,
      @Nullable String operator,
      @Nullable ReplayOutcomeDto outcome,
      @Nullable Integer limit,
      @Nullable String cursor) {
    return ResponseEntity.ok(
        mapper.differences(
            replays.differences(
                CallerToken.caller(),
                id,
                operator,
                mapper.read(outcome),
                Listings.of(limit, cursor, null))));
  }
}
