package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.round.Page;
import tenken.round.replay.Difference;
import tenken.round.replay.Replay;
import tenken.round.replay.ReplayTotals;
import tenken.round.replay.ReplayedAssessment;
import tenken.web.MappingRules;
import tenken.web.dto.ReplayDifferenceDto;
import tenken.web.dto.ReplayDifferenceListDto;
import tenken.web.dto.ReplayDto;
import tenken.web.dto.ReplayListDto;
import tenken.web.dto.ReplayOutcomeDto;
import tenken.web.dto.ReplayTotalsDto;

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
