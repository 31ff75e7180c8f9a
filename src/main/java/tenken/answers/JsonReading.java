package tenken.answers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of reading JSON: the tree, or what is wrong with it.
 *
 * @param treeOrNull the tree, or null where there is any fault
 * @param faults what is wrong, at most {@link Limits#FAULTS}
 * @param more how many faults are not listed
 */
public record JsonReading(@Nullable JsonNode treeOrNull, List<Fault> faults, int more) {

  public JsonReading {
    faults = List.copyOf(faults);
  }

  /** The tree, if nothing is wrong with it. */
  public Optional<JsonNode> tree() {
    return Optional.ofNullable(treeOrNull);
  }
}
