package tenken.ruleset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tenken.catalog.PackFault;
import tenken.catalog.Place;

/** Collects what is wrong with rules. */
final class RuleFaults {

  private final List<PackFault> faults = new ArrayList<>();

  void add(Place place, String says) {
    PackFault fault = new PackFault(place, says);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  void addAll(List<PackFault> more) {
    faults.addAll(more);
  }

  int count() {
    return faults.size();
  }

  List<PackFault> all() {
    return Collections.unmodifiableList(faults);
  }
}
