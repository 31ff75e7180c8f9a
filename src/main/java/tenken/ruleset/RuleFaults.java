package tenken.ruleset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.FaultLog;
import tenken.catalog.PackFault;
import tenken.catalog.Place;

/** Collects what is wrong with rules. */
final class RuleFaults {

  private final Set<PackFault> faults = new LinkedHashSet<>();

  void add(Place place, String says) {
    if (faults.size() < FaultLog.MOST) {
      faults.add(new PackFault(place, says));
    }
  }

  void addAll(List<PackFault> more) {
    more.forEach(fault -> add(fault.place(), fault.says()));
  }

  int count() {
    return faults.size();
  }

  List<PackFault> all() {
    return List.copyOf(faults);
  }
}
