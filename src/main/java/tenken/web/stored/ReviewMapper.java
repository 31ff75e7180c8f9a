package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.catalog.Level;
import tenken.exchange.dto.AssessmentListDto;
import tenken.exchange.dto.AssessmentStatusDto;
import tenken.exchange.dto.FindingCommentDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.LevelOverrideDto;
import tenken.exchange.dto.NewAssessmentDto;
import tenken.exchange.dto.RecomputationDto;
import tenken.exchange.dto.StoredAssessmentDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.result.FindingComment;
import tenken.round.result.LevelOverride;
import tenken.round.result.NewAssessment;
import tenken.round.result.Recomputation;
import tenken.round.result.ReviewedAssessment;
import tenken.round.result.StoredAssessment;

/** Writes and reads where assessments stand, and what was said about them. */
@Mapper(config = MappingRules.class)
interface ReviewMapper {

  NewAssessment read(NewAssessmentDto wanted);

  StoredAssessment.@Nullable Status read(@Nullable AssessmentStatusDto status);

  Level read(LevelDto level);

  @Mapping(target = ".", source = "assessment")
  @Mapping(target = "pack.version", source = "assessment.packVersion")
  @Mapping(target = "pack.digest", source = "assessment.packDigest")
  StoredAssessmentDto assessment(ReviewedAssessment assessment);

  AssessmentListDto assessments(Page<ReviewedAssessment> page);

  FindingCommentDto comment(FindingComment comment);

  LevelOverrideDto override(LevelOverride override);

  @Mapping(target = "same", expression = "java(recomputation.same())")
  @Mapping(target = "engineDiffers", expression = "java(recomputation.engineDiffers())")
  RecomputationDto recomputation(Recomputation recomputation);

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
