package tenken.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What conditions among fields must not do. */
final class AskedWhenChecks {

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
    for (String name : inCircles(parents)) {
      Field field = fields.get(name);
      if (field != null) {
        faults.add(field.place(), "`%s` depends on itself: asked-when goes in a circle", name);
      }
    }
  }

  /** The names that depend on themselves, given what each depends on directly. */
  static Set<String> inCircles(Map<String, Set<String>> parents) {
    Map<String, Set<String>> left = new HashMap<>(parents);
    boolean smaller = true;
    while (smaller) {
      smaller = left.values().removeIf(each -> Collections.disjoint(each, left.keySet()));
      Set<String> depended = new HashSet<>();
      left.values().forEach(depended::addAll);
      smaller |= left.keySet().retainAll(depended);
    }
    return left.keySet();
  }
}
