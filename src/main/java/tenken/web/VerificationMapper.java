package tenken.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.assessment.PackCheck;
import tenken.assessment.Verification;
import tenken.catalog.Pack;
import tenken.exchange.dto.PackCheckDto;
import tenken.exchange.dto.PackVerificationDto;
import tenken.exchange.dto.SheetVerificationDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.json.MappingRules;

/** Writes what is proven of a pack. */
@Mapper(config = MappingRules.class)
interface VerificationMapper {

  /** What is proven of the pack; every combination is covered. */
  @Mapping(target = "pack.version", source = "pack.version")
  @Mapping(target = "pack.digest", source = "pack.digest")
  @Mapping(target = "sampled", constant = "false")
  @Mapping(target = "checks", expression = "java(checks())")
  @Mapping(target = "sheets", source = "verification.sheets")
  @Mapping(target = "criteria", expression = "java(verification.criteria())")
  @Mapping(target = "rules", expression = "java(verification.rules())")
  @Mapping(target = "combinations", expression = "java(verification.combinations())")
  PackVerificationDto verification(Verification verification, Pack pack);

  SheetVerificationDto sheet(Verification.OfSheet sheet);

  /** All checks. */
  default List<PackCheckDto> checks() {
    return Stream.of(PackCheck.values()).map(VerificationMapper::check).toList();
  }

  private static PackCheckDto check(PackCheck check) {
    String id = check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new PackCheckDto(id, new TextDto(check.says().ja(), check.says().en()));
  }
}
