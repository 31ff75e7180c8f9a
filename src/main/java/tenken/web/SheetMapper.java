package tenken.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import tenken.catalog.Axis;
import tenken.catalog.Crosswalk;
import tenken.catalog.DraftItem;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Option;
import tenken.catalog.Question;
import tenken.catalog.Section;
import tenken.catalog.Sheet;
import tenken.exchange.dto.AxisDto;
import tenken.exchange.dto.DraftItemDto;
import tenken.exchange.dto.FieldDto;
import tenken.exchange.dto.GroupDto;
import tenken.exchange.dto.ItemChangeDto;
import tenken.exchange.dto.ItemDto;
import tenken.exchange.dto.ItemOriginDto;
import tenken.exchange.dto.ItemReferenceDto;
import tenken.exchange.dto.JudgedCriterionDto;
import tenken.exchange.dto.LeftOutCriterionDto;
import tenken.exchange.dto.OptionDto;
import tenken.exchange.dto.QuestionDto;
import tenken.exchange.dto.SectionDto;
import tenken.exchange.dto.SheetDto;
import tenken.exchange.dto.SheetSummaryDto;
import tenken.exchange.json.CatalogMapper;
import tenken.exchange.json.MappingRules;

/** Writes sheets. */
@Mapper(config = MappingRules.class, uses = CatalogMapper.class)
interface SheetMapper {

  /** A sheet in a list. */
  @Mapping(target = "items", expression = "java((int) sheet.items().count())")
  SheetSummaryDto summary(Sheet sheet);

  /** A whole sheet; the context is the same sheet. */
  @Mapping(target = ".", source = "sheet")
  @Mapping(target = "questions", source = "questions")
  @Mapping(target = "criteria", source = "criteria")
  @Mapping(target = "leftOut", source = "leftOut")
  SheetDto sheet(SheetView view, @Context Sheet sheet);

  SectionDto section(Section section);

  GroupDto group(Section.Group group);

  ItemDto item(Item item);

  ItemOriginDto origin(Item.Origin origin);

  QuestionDto question(Question question, @Context Sheet sheet);

  @Mapping(target = "name", expression = "java(field.name())")
  @Mapping(target = "axes", source = "field", qualifiedByName = "axes")
  FieldDto field(Field field, @Context Sheet sheet);

  List<AxisDto> axes(Iterable<Axis> axes);

  /** The axes that a field has on the sheet. */
  @Named("axes")
  default List<AxisDto> axesOf(Field field, @Context Sheet sheet) {
    return axes(sheet.axesOf(field));
  }

  @Mapping(target = "rank", source = "option", qualifiedByName = "rank")
  OptionDto option(Option option);

  /** Its place in the order, or null outside. */
  @Named("rank")
  default @Nullable Integer rank(Option option) {
    return option.ranked() ? option.rank() : null;
  }

  DraftItemDto draft(DraftItem item);

  JudgedCriterionDto judged(SheetView.Judged criterion);

  LeftOutCriterionDto leftOut(SheetView.Unjudged criterion);

  /** A line of a crosswalk between two sheets. */
  @Mapping(target = "change", source = "line.change")
  @Mapping(target = "note", source = "line.note")
  @Mapping(target = "from", expression = "java(reference(line.from(), earlier))")
  @Mapping(target = "to", expression = "java(reference(line.to(), later))")
  ItemChangeDto change(Crosswalk.Line line, Sheet earlier, Sheet later);

  /** An item of a sheet by its number, or null where there is none. */
  default @Nullable ItemReferenceDto reference(@Nullable String number, Sheet sheet) {
    return number == null ? null : sheet.item(number).map(this::reference).orElse(null);
  }

  ItemReferenceDto reference(Item item);
}
