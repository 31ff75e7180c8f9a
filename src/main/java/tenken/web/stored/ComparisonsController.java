package tenken.web.stored;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.answers.Readers;
import tenken.exchange.dto.GroupingDto;
import tenken.exchange.dto.NewSnapshotDto;
import tenken.exchange.dto.OperatorTableDto;
import tenken.exchange.dto.ReadersDto;
import tenken.exchange.dto.SnapshotDifferencesDto;
import tenken.exchange.dto.SnapshotDto;
import tenken.exchange.dto.SnapshotListDto;
import tenken.exchange.dto.YearComparisonDto;
import tenken.round.compare.Comparisons;
import tenken.round.compare.Exports;
import tenken.round.compare.Snapshot;
import tenken.round.compare.Snapshots;
import tenken.web.api.ComparisonsApi;
import tenken.web.security.CallerToken;

/** Comparisons, snapshots and exports over HTTP. */
@RestController
class ComparisonsController implements ComparisonsApi {

  private static final String LINES = "application/x-ndjson";

  private final Comparisons comparisons;
  private final Snapshots snapshots;
  private final Exports exports;
  private final ComparisonMapper mapper;
  private final HttpServletResponse response;

  /** The response is that of the request which is served at the time. */
  ComparisonsController(
      Comparisons comparisons,
      Snapshots snapshots,
      Exports exports,
      ComparisonMapper mapper,
      HttpServletResponse response) {
    this.comparisons = comparisons;
    this.snapshots = snapshots;
    this.exports = exports;
    this.mapper = mapper;
    this.response = response;
  }

  @Override
  public ResponseEntity<OperatorTableDto> compareOperators(
      String round, @Nullable GroupingDto group) {
    return ResponseEntity.ok(
        mapper.table(comparisons.operators(CallerToken.caller(), round, mapper.read(group))));
  }

  @Override
  public ResponseEntity<YearComparisonDto> compareYears(
      String from, String to, @Nullable GroupingDto group) {
    return ResponseEntity.ok(
        mapper.years(comparisons.years(CallerToken.caller(), from, to, mapper.read(group))));
  }

  @Override
  public ResponseEntity<SnapshotDto> takeSnapshot(
      NewSnapshotDto wanted, @Nullable String idempotencyKey) {
    Snapshot.Full taken = snapshots.take(CallerToken.caller(), mapper.read(wanted));
    return ResponseEntity.created(URI.create("/v1/snapshots/" + taken.snapshot().id()))
        .body(mapper.snapshot(taken));
  }

  @Override
  public ResponseEntity<SnapshotListDto> listSnapshots(
      @Nullable String round,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.snapshots(
            snapshots.list(CallerToken.caller(), round, Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<SnapshotDto> getSnapshot(String id) {
    return ResponseEntity.ok(mapper.snapshot(snapshots.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<OperatorTableDto> getSnapshotTable(String id, @Nullable GroupingDto group) {
    return ResponseEntity.ok(
        new KeptTable(snapshots.table(CallerToken.caller(), id, mapper.read(group))));
  }

  @Override
  public ResponseEntity<SnapshotDifferencesDto> getSnapshotDifferences(String id) {
    return ResponseEntity.ok(mapper.differences(snapshots.differences(CallerToken.caller(), id)));
  }

  /** Writes to the response itself, line by line; nothing is left to be written after it. */
  @Override
  public ResponseEntity<String> exportRound(
      String id, @Nullable String snapshot, @Nullable ReadersDto readers) {
    exports.write(
        CallerToken.caller(),
        id,
        snapshot,
        readers == null ? Readers.SECRETARIAT : Readers.valueOf(readers.name()),
        () -> {
          response.setContentType(LINES);
          return response.getOutputStream();
        });
    return ResponseEntity.ok().build();
  }
}
