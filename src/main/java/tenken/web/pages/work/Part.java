package tenken.web.pages.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.CellsAsked;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Text;

/**
 * An item and the fields that it asks and no item before it did.
 *
 * @param number the item's number, or the id of a closing question
 * @param item the item, or null for a closing question
 * @param label what a person reads
 * @param fields its fields
 */
record Part(String number, @Nullable Item item, Text label, List<Field> fields) {

  public String id() {
    return "item-" + number;
  }

  /** Whether something else is asked of it than before. */
  boolean changed(CellsAsked before, CellsAsked now) {
    return fields.stream()
        .anyMatch(
            field ->
                !AskedFields.among(field, before.asked())
                        .equals(AskedFields.among(field, now.asked()))
                    || !AskedFields.among(field, before.perhaps())
                        .equals(AskedFields.among(field, now.perhaps())));
  }
}
