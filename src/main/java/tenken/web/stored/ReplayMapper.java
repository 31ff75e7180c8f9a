package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.exchange.dto.ReplayDifferenceDto;
import tenken.exchange.dto.ReplayDifferenceListDto;
import tenken.exchange.dto.ReplayDto;
import tenken.exchange.dto.ReplayListDto;
import tenken.exchange.dto.ReplayOutcomeDto;
import tenken.exchange.dto.ReplayTotalsDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.replay.Difference;
import tenken.round.replay.Replay;
import tenken.round.replay.ReplayTotals;
import tenken.round.replay.ReplayedAssessment;

/** Writes replays and what they found. */
@Mapper(config = MappingRules.class)
interface ReplayMapper {

  @Mapping(target = "pack.version", source = "packVersion")
  @Mapping(target = "pack.digest", source = "packDigest")
  @Mapping(target = "totals", ignore = true)
  ReplayDto replay(Replay replay);

  ReplayListDto replays(Page<Replay> page);

  ReplayTotalsDto totals(ReplayTotals totals);

  Difference.@Nullable Outcome read(@Nullable ReplayOutcomeDto outcome);

  @Mapping(target = ".", source = "difference")
  ReplayDifferenceDto difference(ReplayedAssessment replayed);

  ReplayDifferenceListDto differences(Page<ReplayedAssessment> page);

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
