package tenken.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Scope;
import tenken.ruleset.Raised;

/**
 * Finds, for what Drools raised, the rule on the sheet; drops what lies outside the cells that its
 * criterion judges.
 */
final class Matches {

  private final Map<String, Map<Scope, Instance>> judged = new HashMap<>();

  Matches(Grid grid) {
    for (JudgedCriterion criterion : grid.criteria()) {
      for (Instance instance : criterion.instances()) {
        judged
            .computeIfAbsent(instance.rule().id(), id -> new HashMap<>())
            .putIfAbsent(instance.scope(), instance);
      }
    }
  }

  List<Match> of(List<Raised> raised, Situation situation) {
    List<Match> matches = new ArrayList<>();
    for (Raised each : raised) {
      Instance instance = instance(each);
      if (instance != null && applies(instance, situation)) {
        matches.add(new Match(instance.rule(), each.facts()));
      }
    }
    return matches;
  }

  /** What was raised in judged cells, by the full name of the criterion that it counts for. */
  Map<String, List<Raised>> byCriterion(List<Raised> raised) {
    Map<String, List<Raised>> byCriterion = new HashMap<>();
    for (Raised each : raised) {
      Instance instance = instance(each);
      if (instance != null) {
        String criterion = instance.rule().criterion().id();
        byCriterion.computeIfAbsent(criterion, id -> new ArrayList<>()).add(each);
      }
    }
    return byCriterion;
  }

  private @Nullable Instance instance(Raised raised) {
    Map<Scope, Instance> scopes = judged.get(raised.finding());
    if (scopes == null) {
      scopes = judged.get(raised.finding() + ":" + raised.facts().get(0).name());
    }
    return scopes == null ? null : scopes.get(raised.facts().get(0).scope());
  }

  private static boolean applies(Instance instance, Situation situation) {
    return instance.applies() == null || situation.holds(instance.applies()) == Known.YES;
  }
}
