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
import tenken.web.MappingRules;
import tenken.web.dto.ApiKeyDto;
import tenken.web.dto.ApiKeyListDto;
import tenken.web.dto.AuditEntryDto;
import tenken.web.dto.AuditListDto;
import tenken.web.dto.AuditVerificationDto;
import tenken.web.dto.HearingContentDto;
import tenken.web.dto.HearingDto;
import tenken.web.dto.IssuedApiKeyDto;
import tenken.web.dto.MeDto;
import tenken.web.dto.NewApiKeyDto;
import tenken.web.dto.NewRoundDto;
import tenken.web.dto.NewTextDto;
import tenken.web.dto.OperatorDto;
import tenken.web.dto.OperatorListDto;
import tenken.web.dto.PhaseDatesDto;
import tenken.web.dto.ProgrammeContentDto;
import tenken.web.dto.ProgrammeDto;
import tenken.web.dto.ProgrammeListDto;
import tenken.web.dto.RightDto;
import tenken.web.dto.RoleDto;
import tenken.web.dto.RoundDto;
import tenken.web.dto.RoundListDto;
import tenken.web.dto.RoundOperatorDto;
import tenken.web.dto.TextDto;

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
