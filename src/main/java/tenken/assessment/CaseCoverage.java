package tenken.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.Case;
import tenken.catalog.Criterion;
import tenken.catalog.FaultLog;
import tenken.catalog.Finding;
import tenken.catalog.Level;
import tenken.catalog.Viewpoint;

/** Tells which findings no case raises, which have no near miss, and which levels no case shows. */
final class CaseCoverage {

  private final Viewpoint viewpoint;
  private final FaultLog faults;

  CaseCoverage(Viewpoint viewpoint, FaultLog faults) {
    this.viewpoint = viewpoint;
    this.faults = faults;
  }

  void check(List<Case> cases) {
    Set<String> raised = new HashSet<>();
    Set<String> cleared = new HashSet<>();
    for (Case each : cases) {
      each.raises().forEach(id -> raised.add(withoutField(id)));
      each.nearMisses().forEach(miss -> cleared.add(withoutField(miss.clears())));
    }
    for (Criterion criterion : viewpoint.criteria()) {
      for (Finding finding : criterion.findings()) {
        String id = shortName(finding.id());
        if (!raised.contains(id)) {
          faults.add(finding.place(), "no case raises %s", finding.id());
        }
        if (!cleared.contains(id)) {
          faults.add(finding.place(), "no near miss clears %s", finding.id());
        }
      }
      checkLevel(criterion, Level.SATISFIED, cases);
      checkLevel(criterion, Level.UNDETERMINED, cases);
      if (criterion.appliesWhen() != null) {
        checkLevel(criterion, Level.NOT_APPLICABLE, cases);
      }
    }
  }

  private void checkLevel(Criterion criterion, Level level, List<Case> cases) {
    String id = shortName(criterion.id());
    if (cases.stream().noneMatch(each -> each.levels().get(id) == level)) {
      faults.add(criterion.place(), "no case shows %s at %s", criterion.id(), level);
    }
  }

  private String shortName(String id) {
    return id.substring(viewpoint.id().length() + 1);
  }

  private static String withoutField(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }
}
