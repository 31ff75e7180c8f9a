package tenken.exchange.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tenken.catalog.AskedWhen;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Band;
import tenken.catalog.Basis;
import tenken.catalog.Level;
import tenken.catalog.OfficialViewpoint;
import tenken.catalog.Pack;
import tenken.catalog.Recommendation;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Source;
import tenken.catalog.Text;
import tenken.exchange.dto.AskedWhenDto;
import tenken.exchange.dto.AudienceDto;
import tenken.exchange.dto.AxisDto;
import tenken.exchange.dto.BandDto;
import tenken.exchange.dto.BasisDto;
import tenken.exchange.dto.BasisReferenceDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.LevelValueDto;
import tenken.exchange.dto.OfficialViewpointDto;
import tenken.exchange.dto.PackDto;
import tenken.exchange.dto.RecommendationDto;
import tenken.exchange.dto.RegionDto;
import tenken.exchange.dto.ScopeDto;
import tenken.exchange.dto.SourceDto;
import tenken.exchange.dto.TextDto;

/**
 * Writes what every document of the contract shares: texts, scopes, levels and where they come
 * from.
 */
@Mapper(config = MappingRules.class)
public interface CatalogMapper {

  TextDto text(Text text);

  ScopeDto scope(Scope scope);

  AskedWhenDto askedWhen(AskedWhen condition);

  LevelDto level(Level level);

  AxisDto axis(Axis axis);

  AudienceDto audience(Audience audience);

  RegionDto region(Region region);

  SourceDto source(Source source);

  BandDto band(Band band);

  OfficialViewpointDto officialViewpoint(OfficialViewpoint viewpoint);

  RecommendationDto recommendation(Recommendation recommendation);

  /** A basis with its whole source. */
  @Mapping(target = "source", source = "source", qualifiedByName = "whole")
  BasisDto basis(Basis basis, @Context Pack pack);

  /** A basis with the title of its source. */
  @Mapping(target = "title", source = "source", qualifiedByName = "title")
  BasisReferenceDto basisReference(Basis basis, @Context Pack pack);

  /** The source that an id names. */
  @Named("whole")
  default SourceDto wholeSource(String id, @Context Pack pack) {
    return source(Objects.requireNonNull(pack.sources().get(id), id));
  }

  /** The title of the source that an id names. */
  @Named("title")
  default TextDto sourceTitle(String id, @Context Pack pack) {
    return text(Objects.requireNonNull(pack.sources().get(id), id).title());
  }

  /** The pack in numbers. */
  @Mapping(target = "warning", ignore = true)
  @Mapping(target = "sheets", expression = "java(pack.sheets().size())")
  @Mapping(target = "viewpoints", expression = "java(pack.viewpoints().size())")
  @Mapping(target = "criteria", expression = "java((int) pack.criteria().count())")
  @Mapping(target = "findings", source = "pack", qualifiedByName = "findings")
  @Mapping(target = "levelValues", expression = "java(levelValues(pack))")
  @Mapping(
      target = "sources",
      expression = "java(pack.sources().values().stream().map(this::source).toList())")
  PackDto pack(Pack pack);

  /** How many findings may be raised. */
  @Named("findings")
  default int findings(Pack pack) {
    return pack.criteria().mapToInt(criterion -> criterion.findings().size()).sum();
  }

  /** What the levels are worth. */
  default List<LevelValueDto> levelValues(Pack pack) {
    return pack.levelValues().entrySet().stream().map(this::levelValue).toList();
  }

  /** What a level is worth. */
  default LevelValueDto levelValue(Map.Entry<Level, Double> entry) {
    return new LevelValueDto(level(entry.getKey()), entry.getValue());
  }
}
