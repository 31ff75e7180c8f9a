package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tenken.answers.Fault;
import tenken.catalog.Language;
import tenken.exchange.dto.DraftDto;
import tenken.exchange.dto.DraftListDto;
import tenken.exchange.dto.DraftSummaryDto;
import tenken.exchange.dto.FaultDto;
import tenken.exchange.dto.OperatorStandingDto;
import tenken.exchange.dto.StandingDto;
import tenken.exchange.dto.SubmissionDto;
import tenken.exchange.dto.SubmissionListDto;
import tenken.exchange.dto.SubmissionReturnDto;
import tenken.exchange.dto.SubmissionStateDto;
import tenken.exchange.dto.SubmissionVersionDto;
import tenken.exchange.json.MappingRules;
import tenken.exchange.json.Problems;
import tenken.round.Page;
import tenken.round.submission.Draft;
import tenken.round.submission.ReviewedDraft;
import tenken.round.submission.Standing;
import tenken.round.submission.Submission;

/** Writes drafts, submissions and how far operators are. */
@Mapper(config = MappingRules.class)
interface SubmissionMapper {

  @Mapping(target = "id", source = "draft.id")
  @Mapping(target = "round", source = "draft.round")
  @Mapping(target = "version", source = "draft.version")
  @Mapping(target = "document", source = "draft.document")
  @Mapping(target = "savedBy", source = "draft.savedBy")
  @Mapping(target = "createdAt", source = "draft.createdAt")
  @Mapping(target = "updatedAt", source = "draft.updatedAt")
  @Mapping(target = "more", source = "more", qualifiedByName = "unlessNone")
  DraftDto draft(ReviewedDraft draft, @Context Language language);

  DraftSummaryDto summary(Draft draft);

  DraftListDto drafts(Page<Draft> page);

  SubmissionDto submission(Submission submission);

  SubmissionVersionDto version(Submission.Version version);

  SubmissionReturnDto returned(Submission.Return returned);

  SubmissionListDto submissions(Page<Submission> page);

  List<OperatorStandingDto> standings(List<Standing> standings);

  Standing.@Nullable Kind read(@Nullable StandingDto standing);

  Submission.@Nullable State read(@Nullable SubmissionStateDto state);

  /** What is wrong with a document, in a language. */
  default FaultDto fault(Fault fault, @Context Language language) {
    return Problems.fault(fault, language);
  }

  /** A number of things that are not listed, if there are any. */
  @Named("unlessNone")
  default @Nullable Integer unlessNone(int count) {
    return count == 0 ? null : count;
  }

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
