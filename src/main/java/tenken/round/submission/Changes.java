package tenken.round.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.answers.Limits;
import tenken.answers.Pointer;
import tools.jackson.databind.JsonNode;

/** Finds where two versions of a document differ. For one comparison and one thread. */
final class Changes {

  private final int deepest;
  private final List<String> found = new ArrayList<>();

  private Changes(int deepest) {
    this.deepest = deepest;
  }

  /**
   * JSON Pointers of the smallest places that differ; of larger ones around them where there would
   * be more than a problem lists. They lead into the later version, or to where in it something no
   * longer stands.
   */
  static List<String> between(JsonNode earlier, JsonNode later) {
    for (int deepest = Limits.DEFAULT.nesting(); deepest > 0; deepest--) {
      Changes changes = new Changes(deepest);
      changes.compare(Pointer.ROOT, earlier, later, 0);
      if (changes.found.size() <= Limits.FAULTS) {
        return changes.found;
      }
    }
    return List.of(Pointer.ROOT.toString());
  }

  private void compare(Pointer at, JsonNode earlier, JsonNode later, int depth) {
    if (found.size() > Limits.FAULTS || earlier.equals(later)) {
      return;
    }
    if (depth < deepest && earlier.isObject() && later.isObject()) {
      members(at, earlier, later, depth);
    } else if (depth < deepest && earlier.isArray() && later.isArray()) {
      entries(at, earlier, later, depth);
    } else {
      found.add(at.toString());
    }
  }

  private void members(Pointer at, JsonNode earlier, JsonNode later, int depth) {
    Set<String> names = new LinkedHashSet<>(later.propertyNames());
    names.addAll(earlier.propertyNames());
    for (String name : names) {
      JsonNode before = earlier.get(name);
      JsonNode now = later.get(name);
      if (before == null || now == null) {
        found.add(at.child(name).toString());
      } else {
        compare(at.child(name), before, now, depth + 1);
      }
    }
  }

  /** Entries put in or taken out leave those before and after them alike. */
  private void entries(Pointer at, JsonNode earlier, JsonNode later, int depth) {
    int shorter = Math.min(earlier.size(), later.size());
    int start = 0;
    while (start < shorter && earlier.get(start).equals(later.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && earlier.get(earlier.size() - 1 - end).equals(later.get(later.size() - 1 - end))) {
      end++;
    }
    int longer = Math.max(earlier.size(), later.size());
    for (int i = start; i < longer - end && found.size() <= Limits.FAULTS; i++) {
      if (i < shorter - end) {
        compare(at.child(i), earlier.get(i), later.get(i), depth + 1);
      } else {
        found.add(at.child(i).toString());
      }
    }
  }
}
