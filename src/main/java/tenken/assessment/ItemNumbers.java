package tenken.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.ruleset.Rule;

/** Which items of a sheet ask for a field. */
final class ItemNumbers {

  private final Sheet sheet;
  private final Map<String, Item> byField = new HashMap<>();

  ItemNumbers(Grid grid) {
    this.sheet = grid.rules().sheet();
    for (GridCell cell : grid.cells()) {
      Item item = asking(cell.field().question());
      if (item != null) {
        byField.put(cell.cell().field(), item);
      }
    }
  }

  /** The item that asks a question, the first where several do; null for a closing question. */
  @Nullable Item asking(String question) {
    List<Item> items = sheet.itemsAsking(question);
    return items.isEmpty() ? null : items.get(0);
  }

  /** The item that asks for a field that has a cell, or null. */
  @Nullable Item of(String field) {
    return byField.get(field);
  }

  /** Its number, or null. */
  @Nullable String number(String field) {
    Item item = of(field);
    return item == null ? null : item.number();
  }

  /**
   * How a text that speaks of one field among many begins: the item's number and the field's label.
   */
  private Text heading(Field field) {
    Item item = of(field.name());
    String label = "（" + field.label().ja() + "）：";
    return item == null
        ? new Text(field.label().ja() + "：", field.label().en() + ": ")
        : new Text(
            "項目" + item.number() + label,
            "Item " + item.number() + " (" + field.label().en() + "): ");
  }

  /** A rule's text; that of a generic rule does not name the field, so a heading does. */
  Text worded(Rule rule, Text text) {
    if (!rule.generic()) {
      return text;
    }
    Text heading = heading(rule.slots().get(rule.named()).field());
    return new Text(heading.ja() + text.ja(), heading.en() + text.en());
  }
}
