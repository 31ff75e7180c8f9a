package tenken.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the faults of one document: lists the first, counts the rest. For one thread. */
final class Faults {

  private final List<Fault> listed = new ArrayList<>();
  private int more;

  /** Notes a fault, which is put into words only if it will be listed. */
  void add(Supplier<Fault> fault) {
    if (listed.size() < Limits.FAULTS) {
      listed.add(fault.get());
    } else {
      more++;
    }
  }

  List<Fault> listed() {
    return List.copyOf(listed);
  }

  int more() {
    return more;
  }

  boolean none() {
    return listed.isEmpty();
  }

  /** All so far; whoever sees another number later knows that something was wrong in between. */
  int count() {
    return listed.size() + more;
  }
}
