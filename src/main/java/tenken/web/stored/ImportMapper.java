package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.catalog.Language;
import tenken.exchange.dto.ImportDto;
import tenken.exchange.dto.ImportLineResultDto;
import tenken.exchange.dto.ImportLineResultListDto;
import tenken.exchange.dto.ImportListDto;
import tenken.exchange.dto.ImportOutcomeDto;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.MappingRules;
import tenken.exchange.json.Problems;
import tenken.round.Page;
import tenken.round.imports.Import;
import tenken.round.imports.ImportedLine;

/** Writes imports and what came of their lines. */
@Mapper(config = MappingRules.class)
interface ImportMapper {

  ImportDto imported(Import imported);

  ImportListDto imports(Page<Import> page);

  ImportedLine.@Nullable Outcome read(@Nullable ImportOutcomeDto outcome);

  @Mapping(target = "line", source = "number")
  @Mapping(target = "outcome", expression = "java(outcome(line.outcome()))")
  @Mapping(target = "problem", source = "line")
  ImportLineResultDto line(
      ImportedLine line, @Context Problems problems, @Context Language language);

  ImportOutcomeDto outcome(ImportedLine.Outcome outcome);

  ImportLineResultListDto lines(
      Page<ImportedLine> page, @Context Problems problems, @Context Language language);

  /** Why a line was refused, or null. */
  default @Nullable ProblemDto problem(
      ImportedLine line, @Context Problems problems, @Context Language language) {
    return line.outcome() == ImportedLine.Outcome.TAKEN
        ? null
        : problems.refused(line.faults(), line.more(), language);
  }

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
