package tenken.exchange.json;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tenken.answers.Evidence;
import tenken.answers.OpenGuidance;
import tenken.answers.Value;
import tenken.assessment.Assessment;
import tenken.assessment.ClearedBy;
import tenken.assessment.CriterionExplanation;
import tenken.assessment.CriterionResult;
import tenken.assessment.Declaration;
import tenken.assessment.FindingResult;
import tenken.assessment.FollowUpQuestion;
import tenken.assessment.IgnoredAnswer;
import tenken.assessment.MatchedAnswer;
import tenken.assessment.NotCleared;
import tenken.assessment.RuleExplanation;
import tenken.assessment.Score;
import tenken.assessment.ViewpointResult;
import tenken.assessment.Witness;
import tenken.catalog.Band;
import tenken.catalog.Pack;
import tenken.catalog.Text;
import tenken.exchange.dto.AnswerChangeDto;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.CellDto;
import tenken.exchange.dto.CitedGuidanceDto;
import tenken.exchange.dto.ClearedByDto;
import tenken.exchange.dto.CriterionExplanationDto;
import tenken.exchange.dto.CriterionResultDto;
import tenken.exchange.dto.DeclarationDto;
import tenken.exchange.dto.EvidenceDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.FollowUpQuestionDto;
import tenken.exchange.dto.MatchedAnswerDto;
import tenken.exchange.dto.NotClearedDto;
import tenken.exchange.dto.RuleExplanationDto;
import tenken.exchange.dto.ScoreDto;
import tenken.exchange.dto.ViewpointResultDto;
import tenken.exchange.dto.WitnessDto;
import tenken.round.result.Stamp;

/** Writes assessments. */
@Mapper(config = MappingRules.class, uses = CatalogMapper.class)
public interface AssessmentMapper {

  /** An assessment made under the pack. */
  @Mapping(target = "pack.version", source = "assessment.packVersion")
  @Mapping(target = "pack.digest", source = "assessment.packDigest")
  @Mapping(target = "answers.version", source = "stamp.version")
  @Mapping(target = "answers.digest", source = "assessment.answersDigest")
  @Mapping(target = "explanation", ignore = true)
  AssessmentDto assessment(
      Assessment assessment, Set<String> unplaced, Stamp stamp, @Context Pack pack);

  ViewpointResultDto viewpoint(ViewpointResult result, @Context Pack pack);

  @Mapping(target = "level", expression = "java(catalogMapper.level(result.level()))")
  @Mapping(target = "best", source = "range.best")
  @Mapping(target = "worst", source = "range.worst")
  @Mapping(target = "mayNotApply", source = "range.mayNotApply")
  CriterionResultDto criterion(CriterionResult result);

  @Mapping(target = "band", source = "value", qualifiedByName = "band")
  ScoreDto score(Score score, @Context Pack pack);

  /** Name of the range that a score falls in. */
  @Named("band")
  default @Nullable Text band(@Nullable Double value, @Context Pack pack) {
    if (value == null) {
      return null;
    }
    List<Band> reached = pack.bands().stream().filter(band -> band.from() <= value).toList();
    return reached.isEmpty() ? null : reached.get(reached.size() - 1).name();
  }

  @Mapping(target = "clearedBy", source = "finding")
  FindingDto finding(FindingResult finding, @Context Pack pack);

  CitedGuidanceDto guidance(OpenGuidance guidance);

  @Mapping(target = "claimed", expression = "java(answer.claimed())")
  MatchedAnswerDto matched(MatchedAnswer answer);

  EvidenceDto evidence(Evidence evidence);

  /** What clears a finding; null where that was not looked for, which would say why it is empty. */
  default @Nullable List<ClearedByDto> clearedBy(FindingResult finding) {
    return finding.clearedBy().isEmpty() && finding.notCleared() == null
        ? null
        : finding.clearedBy().stream().map(this::clearedBy).toList();
  }

  ClearedByDto clearedBy(ClearedBy cleared);

  AnswerChangeDto change(ClearedBy.Change change);

  NotClearedDto notCleared(NotCleared notCleared);

  CriterionExplanationDto explanation(CriterionExplanation explanation);

  RuleExplanationDto explanation(RuleExplanation explanation);

  WitnessDto witness(Witness witness);

  FollowUpQuestionDto question(FollowUpQuestion question);

  CellDto asked(FollowUpQuestion.Asked asked);

  CellDto ignored(IgnoredAnswer answer);

  DeclarationDto declaration(Declaration declaration);

  /** A point in time in UTC. */
  default OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** An answer's value as it was sent; none for none. */
  default @Nullable Object value(@Nullable Value value) {
    if (value == null) {
      return null;
    } else if (value instanceof Value.Chosen chosen) {
      return chosen.option();
    } else if (value instanceof Value.Selected selected) {
      return List.copyOf(selected.options());
    } else if (value instanceof Value.Amount amount) {
      return amount.count();
    } else if (value instanceof Value.Date date) {
      return date.date();
    }
    return ((Value.Prose) value).text();
  }
}
