package tenken.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What conditions among fields must not do. */
final class AskedWhenChecks {

  private static final String TOO_LONG =
      "`%s` depends on more than " + Dependencies.LONGEST + " others one after the other";

  private AskedWhenChecks() {}

  /** Checks the conditions that fields have whatever the sheet. */
  static void check(Map<String, Field> fields, FaultLog faults) {
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    for (Field field : fields.values()) {
      AskedWhen condition = field.askedWhen();
      if (condition != null) {
        parents.put(field.name(), Set.of(condition.field()));
        Field parent = fields.get(condition.field());
        if (parent != null && parent.descriptive() && !field.descriptive()) {
          faults.add(
              field.place(),
              "`%s` depends on `%s`, which is descriptive and decides nothing",
              field.name(),
              parent.name());
        }
      }
    }
    Dependencies dependencies = new Dependencies(parents);
    for (String name : dependencies.circles()) {
      fault(fields.get(name), faults, "`%s` depends on itself: asked-when goes in a circle");
    }
    for (String name : dependencies.deep()) {
      fault(fields.get(name), faults, TOO_LONG);
    }
  }

  private static void fault(@Nullable Field field, FaultLog faults, String says) {
    if (field != null) {
      faults.add(field.place(), says, field.name());
    }
  }
}
