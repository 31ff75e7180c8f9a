package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Text;
import tenken.exchange.dto.AudienceDto;
import tenken.exchange.dto.CellDto;
import tenken.exchange.dto.FollowUpDecisionDto;
import tenken.exchange.dto.FollowUpDto;
import tenken.exchange.dto.FollowUpEditDto;
import tenken.exchange.dto.FollowUpListDto;
import tenken.exchange.dto.FollowUpOriginDto;
import tenken.exchange.dto.FollowUpReplyDto;
import tenken.exchange.dto.FollowUpStateDto;
import tenken.exchange.dto.FollowUpThreadDto;
import tenken.exchange.dto.FollowUpVerdictDto;
import tenken.exchange.dto.ImportedFollowUpDto;
import tenken.exchange.dto.NewAskedDto;
import tenken.exchange.dto.NewAskedScopeDto;
import tenken.exchange.dto.NewFollowUpDto;
import tenken.exchange.dto.NewFollowUpTextDto;
import tenken.exchange.dto.RegionDto;
import tenken.exchange.dto.ThreadFindingDto;
import tenken.exchange.dto.ThreadLevelDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.followup.AskedCell;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpThread;
import tenken.round.followup.ImportedQuestion;
import tenken.round.followup.MemberQuestion;
import tools.jackson.databind.JsonNode;

/** Writes and reads questions to operators. */
@Mapper(config = MappingRules.class)
interface FollowUpMapper {

  FollowUp.@Nullable State read(@Nullable FollowUpStateDto state);

  FollowUp.@Nullable Origin read(@Nullable FollowUpOriginDto origin);

  FollowUp.Verdict read(FollowUpVerdictDto verdict);

  @Nullable Audience read(@Nullable AudienceDto audience);

  @Nullable Region read(@Nullable RegionDto region);

  Text read(NewFollowUpTextDto text);

  /** A member's question as it was sent. */
  default MemberQuestion question(NewFollowUpDto sent) {
    return new MemberQuestion(
        sent.getMember(),
        read(sent.getText()),
        sent.getItem(),
        sent.getCriterion(),
        cells(sent.getAsks()));
  }

  /** One of many questions as it was sent. */
  default ImportedQuestion imported(ImportedFollowUpDto sent) {
    return new ImportedQuestion(
        sent.getSubmission(),
        new MemberQuestion(
            sent.getMember(),
            read(sent.getText()),
            sent.getItem(),
            sent.getCriterion(),
            cells(sent.getAsks())));
  }

  /** What is to be asked from now on. */
  default FollowUp.Asked asked(FollowUpEditDto sent) {
    return new FollowUp.Asked(read(sent.getText()), null, cells(sent.getAsks()), List.of());
  }

  /** The fields that are asked for; none where nothing is said of them. */
  default List<AskedCell> cells(@Nullable List<NewAskedDto> sent) {
    return sent == null ? List.of() : sent.stream().map(this::cell).toList();
  }

  /** A field that is asked for, all over where no scope is named. */
  default AskedCell cell(NewAskedDto sent) {
    NewAskedScopeDto in = sent.getScope();
    Scope scope =
        in == null
            ? Scope.OPERATOR
            : new Scope(in.getService(), read(in.getAudience()), read(in.getRegion()));
    return new AskedCell(sent.getItem(), sent.getField(), scope);
  }

  /** The answers of a reply, if there are any. */
  default List<JsonNode> entries(@Nullable List<JsonNode> answers) {
    return answers == null ? List.of() : answers;
  }

  @Mapping(target = "text", source = "asked.text")
  @Mapping(target = "item", source = "asked.item")
  @Mapping(target = "asks", source = "asked.cells")
  @Mapping(target = "decides", source = "asked.decides")
  @Mapping(target = "assessment", source = "picked.assessment")
  @Mapping(target = "question", source = "picked.question")
  @Mapping(target = "origin", source = "source.origin")
  @Mapping(target = "member", source = "source.member")
  @Mapping(target = "originalText", source = "source.text")
  @Mapping(target = "proposedBy", source = "source.by")
  @Mapping(target = "dueOn", source = "sent.dueOn")
  @Mapping(target = "sentAt", source = "sent.at")
  @Mapping(target = "assess", source = "sent.assess")
  @Mapping(target = "reply", expression = "java(reply(followUp, followUp.reply()))")
  FollowUpDto followUp(FollowUp followUp);

  /** A reply and where its answers are. */
  default @Nullable FollowUpReplyDto reply(FollowUp to, FollowUp.@Nullable Reply reply) {
    return reply == null
        ? null
        : reply(reply, "/v1/submissions/" + to.submission() + "/versions/" + reply.version());
  }

  FollowUpReplyDto reply(FollowUp.Reply reply, String answers);

  CellDto cell(AskedCell cell);

  FollowUpDecisionDto decision(FollowUp.Decision decision);

  FollowUpListDto followUps(Page<FollowUp> page);

  FollowUpThreadDto thread(FollowUpThread thread);

  ThreadFindingDto finding(FollowUpThread.RaisedFinding finding);

  ThreadLevelDto levels(FollowUpThread.CriterionLevels levels);

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
