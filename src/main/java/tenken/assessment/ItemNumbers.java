package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Sheet;
import tenken.catalog.Text;

/** Which items of a sheet ask for a field. */
final class ItemNumbers {

  private final Sheet sheet;

  ItemNumbers(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The item that asks for a field, the first where several do; null for a closing question. */
  @Nullable Item of(String field) {
    List<Item> items = sheet.itemsAsking(field.substring(0, field.indexOf('.')));
    return items.isEmpty() ? null : items.get(0);
  }

  /** Its number, or null. */
  @Nullable String number(String field) {
    Item item = of(field);
    return item == null ? null : item.number();
  }

  /**
   * How a text that speaks of one field among many begins: the item's number and the field's label.
   */
  Text heading(Field field) {
    Item item = of(field.name());
    String label = "（" + field.label().ja() + "）：";
    return item == null
        ? new Text(field.label().ja() + "：", field.label().en() + ": ")
        : new Text(
            "項目" + item.number() + label,
            "Item " + item.number() + " (" + field.label().en() + "): ");
  }
}
