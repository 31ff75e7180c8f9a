package tenken.answers;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.catalog.Axis;
import tenken.catalog.Text;

/**
 * What an item or a question of one sheet asks.
 *
 * @param title what a person reads
 * @param fields its fields in order
 * @param byName its fields by the names that an answer may use
 */
record Asked(Text title, List<AskedField> fields, Map<String, AskedField> byName) {

  /** An item's fields go by their full names. */
  static Asked item(Text title, List<AskedField> fields) {
    Map<String, AskedField> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.put(field.name(), field));
    return new Asked(title, List.copyOf(fields), Collections.unmodifiableMap(byName));
  }

  /** A question's fields go by their short names, too. */
  static Asked question(Text title, List<AskedField> fields) {
    Map<String, AskedField> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.put(field.field().id(), field));
    fields.forEach(field -> byName.put(field.name(), field));
    return new Asked(title, List.copyOf(fields), Collections.unmodifiableMap(byName));
  }

  /** The axes that any of its fields has. */
  Set<Axis> axes() {
    return axes(fields);
  }

  static Set<Axis> axes(Collection<AskedField> fields) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    fields.forEach(field -> axes.addAll(field.axes()));
    return axes;
  }
}
