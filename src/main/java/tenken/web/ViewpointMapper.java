package tenken.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tenken.catalog.Criterion;
import tenken.catalog.Finding;
import tenken.catalog.Pack;
import tenken.catalog.Parameter;
import tenken.catalog.Viewpoint;
import tenken.exchange.dto.ChainItemDto;
import tenken.exchange.dto.ChainLinkDto;
import tenken.exchange.dto.CriterionDto;
import tenken.exchange.dto.ParameterDto;
import tenken.exchange.dto.ParameterVersionDto;
import tenken.exchange.dto.PossibleFindingDto;
import tenken.exchange.dto.ViewpointDto;
import tenken.exchange.dto.ViewpointSummaryDto;
import tenken.exchange.json.CatalogMapper;
import tenken.exchange.json.MappingRules;
import tenken.ruleset.Ruleset;

/** Writes viewpoints. */
@Mapper(config = MappingRules.class, uses = CatalogMapper.class)
interface ViewpointMapper {

  /** A viewpoint in a list. */
  @Mapping(target = "criteria", expression = "java(viewpoint.criteria().size())")
  ViewpointSummaryDto summary(Viewpoint viewpoint);

  /** A whole viewpoint of the pack that the rules belong to. */
  @Mapping(target = "chain", source = "chain")
  ViewpointDto viewpoint(
      Viewpoint viewpoint, List<ChainLink> chain, @Context Ruleset rules, @Context Pack pack);

  @Mapping(target = "sheets", source = "criterion", qualifiedByName = "sheets")
  CriterionDto criterion(Criterion criterion, @Context Ruleset rules, @Context Pack pack);

  /** The sheets on which a criterion is judged, by id. */
  @Named("sheets")
  default List<String> sheets(Criterion criterion, @Context Ruleset rules) {
    return rules.pack().sheets().keySet().stream()
        .filter(
            sheet ->
                rules.rules(sheet).criteria().stream()
                    .anyMatch(judged -> judged.criterion().id().equals(criterion.id())))
        .toList();
  }

  PossibleFindingDto finding(Finding finding);

  ParameterDto parameter(Parameter parameter, @Context Pack pack);

  @Mapping(target = "number", expression = "java(amount(version, Parameter.Kind.NUMBER))")
  @Mapping(
      target = "monthsAfterAsOf",
      expression = "java(amount(version, Parameter.Kind.MONTHS_AFTER_AS_OF))")
  @Mapping(target = "date", expression = "java(date(version))")
  ParameterVersionDto version(Parameter.Version version, @Context Pack pack);

  /** The amount of a version of that kind; null for any other. */
  default @Nullable Long amount(Parameter.Version version, Parameter.Kind kind) {
    return version.kind() == kind ? version.amount() : null;
  }

  /** The date that a version is, or null. */
  default @Nullable LocalDate date(Parameter.Version version) {
    return version.kind() == Parameter.Kind.DATE ? LocalDate.ofEpochDay(version.amount()) : null;
  }

  ChainLinkDto link(ChainLink link);

  ChainItemDto item(ChainLink.ReadItem item);
}
