package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.ExtensionDto;
import tenken.exchange.dto.NewRoundDto;
import tenken.exchange.dto.RoundDto;
import tenken.exchange.dto.RoundListDto;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.web.api.RoundsApi;
import tenken.web.security.CallerToken;

/** Rounds over HTTP. */
@RestController
class RoundsController implements RoundsApi {

  private final Rounds rounds;
  private final StoredMapper mapper;

  RoundsController(Rounds rounds, StoredMapper mapper) {
    this.rounds = rounds;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<RoundDto> openRound(NewRoundDto wanted, @Nullable String idempotencyKey) {
    Round opened = rounds.open(CallerToken.caller(), mapper.read(wanted));
    return ResponseEntity.created(URI.create("/v1/rounds/" + opened.id()))
        .eTag(Versions.tag(opened.version()))
        .body(mapper.round(opened));
  }

  @Override
  public ResponseEntity<RoundDto> getRound(String id) {
    return read(rounds.get(CallerToken.caller(), id));
  }

  @Override
  public ResponseEntity<RoundListDto> listRounds(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.rounds(rounds.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<RoundDto> setRoundOperator(
      String id, String operator, ExtensionDto extension) {
    return read(
        rounds.admit(
            CallerToken.caller(), id, operator, extension.getDueOn(), extension.getReason()));
  }

  private ResponseEntity<RoundDto> read(Round round) {
    return ResponseEntity.ok().eTag(Versions.tag(round.version())).body(mapper.round(round));
  }
}
