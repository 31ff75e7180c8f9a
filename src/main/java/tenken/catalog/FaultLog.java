package tenken.catalog;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Collects faults while files are read, so that all are told at once; of a flood, the first
 * thousand. For one thread.
 */
public final class FaultLog {

  /** No more faults are told. */
  public static final int MOST = 1000;

  private final TreeSet<PackFault> faults = new TreeSet<>();

  /** Notes a fault; the same one twice counts once. */
  public void add(Place place, String format, Object... values) {
    if (faults.size() < MOST) {
      faults.add(new PackFault(place, String.format(Locale.ROOT, format, values)));
    }
  }

  /** All faults so far, by place. */
  public List<PackFault> faults() {
    return List.copyOf(faults);
  }
}
