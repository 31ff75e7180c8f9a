package tenken.exchange.xlsx;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenken.answers.Code;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the values of fields from cells. For one workbook and one thread. */
final class ValueText {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final WorkbookFacts workbook;
  private final Map<String, OptionText> options = new HashMap<>();

  ValueText(WorkbookFacts workbook) {
    this.workbook = workbook;
  }

  /** The value as documents have it; nothing where the cell cannot be read. */
  Optional<JsonNode> read(Field field, RawCell cell) {
    return switch (field.type()) {
      case CHOICE -> options(field).one(cell.shown()).map(NODES::stringNode);
      case CHOICES -> options(field).several(cell.shown()).map(ValueText::list);
      case COUNT -> count(cell);
      case DATE ->
          DateText.read(cell, workbook.since1904()).map(date -> NODES.stringNode(date.toString()));
      case TEXT -> Optional.of(NODES.stringNode(text(cell)));
      case URL -> Optional.of(NODES.stringNode(text(cell).strip()));
    };
  }

  private OptionText options(Field field) {
    return options.computeIfAbsent(
        field.name(),
        name -> new OptionText(field, workbook.options().getOrDefault(name, List.of())));
  }

  private static JsonNode list(List<String> options) {
    ArrayNode list = NODES.arrayNode();
    options.forEach(list::add);
    return list;
  }

  private static Optional<JsonNode> count(RawCell cell) {
    if (cell.kind() != RawCell.Kind.NUMBER && cell.kind() != RawCell.Kind.TEXT) {
      return Optional.empty();
    }
    String plain =
        Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).strip().replace(",", "");
    return plain.matches("-?\\d{1,20}(\\.\\d{1,20})?")
        ? Optional.of(NODES.numberNode(new BigDecimal(plain)))
        : Optional.empty();
  }

  /** A text as it is; what Excel made a date of by itself is written as a date. */
  private String text(RawCell cell) {
    return switch (cell.kind()) {
      case DAY ->
          DateText.read(cell, workbook.since1904()).map(Object::toString).orElseGet(cell::shown);
      case BOOLEAN -> cell.text().equals("1") ? "TRUE" : "FALSE";
      default -> cell.shown();
    };
  }

  /** Why a cell cannot be read. */
  Wrong wrong(Field field, RawCell cell) {
    if (cell.kind() == RawCell.Kind.ERROR) {
      return new Wrong(Code.UNREADABLE_CELL, Sayings.formula(), List.of());
    }
    return switch (field.type()) {
      case CHOICE -> new Wrong(Code.UNKNOWN_OPTION, Sayings.option(), labels(field));
      case CHOICES -> new Wrong(Code.UNKNOWN_OPTION, Sayings.options(), labels(field));
      case COUNT -> new Wrong(Code.WRONG_TYPE, Sayings.number(), List.of());
      default -> new Wrong(Code.NOT_A_DATE, Sayings.date(), List.of());
    };
  }

  private List<String> labels(Field field) {
    return field.options().stream()
        .map(Option::text)
        .map(text -> text.in(workbook.language()))
        .toList();
  }
}
