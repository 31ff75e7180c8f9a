package tenken.answers;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Option;
import tenken.catalog.Sheet;

/**
 * A field as one sheet asks it.
 *
 * @param field the field
 * @param name its full name
 * @param axes the axes that it has on the sheet
 * @param options ids of its options in the pack's order
 * @param exclusive ids of the options that can only be chosen alone
 */
record AskedField(
    Field field, String name, Set<Axis> axes, Set<String> options, List<String> exclusive) {

  static AskedField of(Sheet sheet, Field field) {
    return new AskedField(
        field,
        field.name(),
        sheet.axesOf(field),
        inOrder(field.options().stream().map(Option::id).toList()),
        field.options().stream().filter(Option::exclusive).map(Option::id).toList());
  }

  private static Set<String> inOrder(List<String> names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /** The options as faults list them. */
  List<String> allowed() {
    return List.copyOf(options);
  }

  FieldType type() {
    return field.type();
  }
}
