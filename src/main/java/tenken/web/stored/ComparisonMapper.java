package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.answers.Cell;
import tenken.answers.OpenGuidance;
import tenken.answers.Value;
import tenken.assessment.Score;
import tenken.exchange.dto.AnswerCauseDto;
import tenken.exchange.dto.CauseKindDto;
import tenken.exchange.dto.CellDto;
import tenken.exchange.dto.ChangeCauseDto;
import tenken.exchange.dto.CitedGuidanceDto;
import tenken.exchange.dto.ComparedEntryDto;
import tenken.exchange.dto.ComparedLevelDto;
import tenken.exchange.dto.ComparedScoreDto;
import tenken.exchange.dto.ComparedYearDto;
import tenken.exchange.dto.CriteriaGroupDto;
import tenken.exchange.dto.CriterionChangeDto;
import tenken.exchange.dto.FindingChangeDto;
import tenken.exchange.dto.GroupingDto;
import tenken.exchange.dto.GuidanceCauseDto;
import tenken.exchange.dto.ItemCauseDto;
import tenken.exchange.dto.NewSnapshotDto;
import tenken.exchange.dto.OperatorTableDto;
import tenken.exchange.dto.RuleCauseDto;
import tenken.exchange.dto.SaidInYearDto;
import tenken.exchange.dto.ServicesCauseDto;
import tenken.exchange.dto.SnapshotChangeDto;
import tenken.exchange.dto.SnapshotDifferencesDto;
import tenken.exchange.dto.SnapshotDto;
import tenken.exchange.dto.SnapshotLevelDto;
import tenken.exchange.dto.SnapshotListDto;
import tenken.exchange.dto.SnapshotOperatorDto;
import tenken.exchange.dto.SnapshotSummaryDto;
import tenken.exchange.dto.WeightCauseDto;
import tenken.exchange.dto.YearComparisonDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.compare.Cause;
import tenken.round.compare.CriteriaGroup;
import tenken.round.compare.Grouping;
import tenken.round.compare.LevelNow;
import tenken.round.compare.NewSnapshot;
import tenken.round.compare.OperatorTable;
import tenken.round.compare.Snapshot;
import tenken.round.compare.SnapshotDifferences;
import tenken.round.compare.YearComparison;

/** Writes comparisons and snapshots. */
@Mapper(config = MappingRules.class)
interface ComparisonMapper {

  Grouping grouping(GroupingDto grouping);

  /** By what criteria are grouped; by our viewpoints unless the caller says otherwise. */
  default Grouping read(@Nullable GroupingDto grouping) {
    return grouping == null ? Grouping.VIEWPOINTS : grouping(grouping);
  }

  @Mapping(target = "pack.version", source = "packVersion")
  @Mapping(target = "pack.digest", source = "packDigest")
  OperatorTableDto table(OperatorTable table);

  CriteriaGroupDto group(CriteriaGroup group);

  ComparedLevelDto level(LevelNow level);

  ComparedScoreDto score(Score score);

  ComparedEntryDto entry(OperatorTable.Entry entry);

  YearComparisonDto years(YearComparison comparison);

  @Mapping(target = "pack.version", source = "packVersion")
  @Mapping(target = "pack.digest", source = "packDigest")
  ComparedYearDto side(YearComparison.Side side);

  CriterionChangeDto criterion(YearComparison.CriterionChange change);

  FindingChangeDto finding(YearComparison.FindingChange change);

  CitedGuidanceDto guidance(OpenGuidance guidance);

  @Mapping(target = "item", ignore = true)
  CellDto cell(Cell cell);

  /** A cause under its kind. */
  default ChangeCauseDto cause(Cause cause) {
    if (cause instanceof Cause.Answer answer) {
      return new ChangeCauseDto(CauseKindDto.ANSWER).answer(answer(answer));
    } else if (cause instanceof Cause.Item item) {
      return new ChangeCauseDto(CauseKindDto.ITEM).item(item(item));
    } else if (cause instanceof Cause.Rule rule) {
      return new ChangeCauseDto(CauseKindDto.RULE).rule(rule(rule));
    } else if (cause instanceof Cause.Weight weight) {
      return new ChangeCauseDto(CauseKindDto.WEIGHT).weight(weight(weight));
    } else if (cause instanceof Cause.Guidance guidance) {
      return new ChangeCauseDto(CauseKindDto.GUIDANCE).guidance(guidance(guidance));
    }
    return new ChangeCauseDto(CauseKindDto.SERVICES).services(services((Cause.Services) cause));
  }

  AnswerCauseDto answer(Cause.Answer cause);

  SaidInYearDto said(Cause.Said said);

  @Mapping(target = "from", source = "line.from")
  @Mapping(target = "to", source = "line.to")
  @Mapping(target = "change", source = "line.change")
  @Mapping(target = "note", source = "line.note")
  ItemCauseDto item(Cause.Item cause);

  RuleCauseDto rule(Cause.Rule cause);

  WeightCauseDto weight(Cause.Weight cause);

  GuidanceCauseDto guidance(Cause.Guidance cause);

  ServicesCauseDto services(Cause.Services cause);

  NewSnapshot read(NewSnapshotDto wanted);

  @Mapping(target = ".", source = "snapshot")
  @Mapping(target = "pack.version", source = "snapshot.packVersion")
  @Mapping(target = "pack.digest", source = "snapshot.packDigest")
  SnapshotDto snapshot(Snapshot.Full snapshot);

  @Mapping(target = "pack.version", source = "packVersion")
  @Mapping(target = "pack.digest", source = "packDigest")
  SnapshotSummaryDto summary(Snapshot snapshot);

  SnapshotListDto snapshots(Page<Snapshot> page);

  SnapshotOperatorDto member(Snapshot.Member member);

  SnapshotLevelDto level(Snapshot.MemberLevel level);

  SnapshotDifferencesDto differences(SnapshotDifferences differences);

  SnapshotChangeDto change(SnapshotDifferences.OperatorChange change);

  /** An answer's value as it was sent; none for none. */
  default @Nullable Object value(@Nullable Value value) {
    if (value instanceof Value.Chosen chosen) {
      return chosen.option();
    } else if (value instanceof Value.Selected selected) {
      return List.copyOf(selected.options());
    } else if (value instanceof Value.Amount amount) {
      return amount.count();
    } else if (value instanceof Value.Date date) {
      return date.date();
    }
    return value == null ? null : ((Value.Prose) value).text();
  }

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
