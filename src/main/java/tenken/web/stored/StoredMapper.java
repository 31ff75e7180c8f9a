package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;
import tenken.catalog.Text;
import tenken.exchange.dto.ApiKeyDto;
import tenken.exchange.dto.ApiKeyListDto;
import tenken.exchange.dto.AuditEntryDto;
import tenken.exchange.dto.AuditListDto;
import tenken.exchange.dto.AuditVerificationDto;
import tenken.exchange.dto.HearingContentDto;
import tenken.exchange.dto.HearingDto;
import tenken.exchange.dto.IssuedApiKeyDto;
import tenken.exchange.dto.MeDto;
import tenken.exchange.dto.NewApiKeyDto;
import tenken.exchange.dto.NewRoundDto;
import tenken.exchange.dto.NewTextDto;
import tenken.exchange.dto.OperatorDto;
import tenken.exchange.dto.OperatorListDto;
import tenken.exchange.dto.PhaseDatesDto;
import tenken.exchange.dto.ProgrammeContentDto;
import tenken.exchange.dto.ProgrammeDto;
import tenken.exchange.dto.ProgrammeListDto;
import tenken.exchange.dto.RightDto;
import tenken.exchange.dto.RoleDto;
import tenken.exchange.dto.RoundDto;
import tenken.exchange.dto.RoundListDto;
import tenken.exchange.dto.RoundOperatorDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.json.MappingRules;
import tenken.round.AuditEntry;
import tenken.round.AuditVerification;
import tenken.round.Caller;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.Role;
import tenken.round.access.ApiKey;
import tenken.round.access.IssuedKey;
import tenken.round.access.NewApiKey;
import tenken.round.programme.Hearing;
import tenken.round.programme.NewRound;
import tenken.round.programme.Operator;
import tenken.round.programme.PhaseDates;
import tenken.round.programme.Programme;
import tenken.round.programme.ProgrammeContent;
import tenken.round.programme.Round;

/**
 * Writes and reads callers, keys, operators, programmes, rounds and the record of what was done.
 */
@Mapper(config = MappingRules.class)
interface StoredMapper {

  @Mapping(target = "rights", source = "rights")
  MeDto me(Caller caller, List<Right> rights);

  NewApiKey read(NewApiKeyDto key);

  @Mapping(target = "rights", source = "rights")
  ApiKeyDto key(ApiKey key);

  IssuedApiKeyDto issued(IssuedKey issued);

  ApiKeyListDto keys(Page<ApiKey> page);

  /** Rights in the order in which the contract lists them. */
  default List<RightDto> rights(@Nullable Set<Right> rights) {
    return rights == null
        ? List.of()
        : rights.stream().sorted(Comparator.naturalOrder()).map(this::right).toList();
  }

  RightDto right(Right right);

  /** The service itself calls nobody. */
  @ValueMapping(target = MappingConstants.THROW_EXCEPTION, source = "SERVICE")
  RoleDto role(Role role);

  OperatorDto operator(Operator operator);

  OperatorListDto operators(Page<Operator> page);

  ProgrammeContent read(ProgrammeContentDto content);

  PhaseDates read(PhaseDatesDto dates);

  @Mapping(target = "operator", source = "operator")
  Hearing read(HearingContentDto hearing, String operator);

  @Mapping(target = "year", source = "content.year")
  @Mapping(target = "title", source = "content.title")
  @Mapping(target = "phases", source = "content.phases")
  ProgrammeDto programme(Programme programme);

  HearingDto hearing(Hearing hearing);

  ProgrammeListDto programmes(Page<Programme> page);

  NewRound read(NewRoundDto round);

  @Mapping(target = "pack.version", source = "packVersion")
  @Mapping(target = "pack.digest", source = "packDigest")
  RoundDto round(Round round);

  RoundOperatorDto participant(Round.Participant participant);

  RoundListDto rounds(Page<Round> page);

  @Mapping(target = "_object", source = "object")
  AuditEntryDto entry(AuditEntry entry);

  AuditListDto entries(Page<AuditEntry> page);

  @Mapping(target = "intact", expression = "java(verified.broken() == null)")
  AuditVerificationDto verified(AuditVerification verified);

  Text read(NewTextDto text);

  TextDto text(Text text);

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** A point in time. */
  default @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
