package tenken.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a pack: the pack, or every fault that keeps it from being one.
 *
 * @param packOrNull the pack, or null where there is any fault
 * @param faults what is wrong, by file and line
 */
public record PackReading(@Nullable Pack packOrNull, List<PackFault> faults) {

  public PackReading {
    faults = List.copyOf(faults);
    if ((packOrNull == null) == faults.isEmpty()) {
      throw new IllegalArgumentException("either a pack or faults");
    }
  }

  /** The pack, if nothing is wrong with it. */
  public Optional<Pack> pack() {
    return Optional.ofNullable(packOrNull);
  }
}
