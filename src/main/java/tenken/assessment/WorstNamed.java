package tenken.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Rule;
import tenken.ruleset.Ruleset;
import tenken.ruleset.Test;

/** Finds out of which ordered fields the worst option is named by a rule. */
final class WorstNamed {

  private final Ruleset ruleset;

  WorstNamed(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** The worst option of an ordered field. */
  static Option worst(Field field) {
    return field.options().stream()
        .filter(Option::ranked)
        .min(Comparator.comparingInt(Option::rank))
        .orElseThrow();
  }

  /** Full names of the fields whose worst option some rule names, not with all others. */
  Set<String> fields() {
    Set<String> fields = new HashSet<>();
    for (String sheet : ruleset.pack().sheets().keySet()) {
      for (CriterionRules criterion : ruleset.rules(sheet).criteria()) {
        criterion.rules().forEach(rule -> add(rule, fields));
      }
    }
    return fields;
  }

  private static void add(Rule rule, Set<String> fields) {
    for (Test test : rule.tests()) {
      Field field = rule.slots().get(test.slot()).field();
      if (field.ordered()
          && test instanceof Test.OptionIn in
          && in.options().contains(worst(field).id())
          && in.options().size() < field.options().size()) {
        fields.add(field.name());
      }
    }
  }
}
