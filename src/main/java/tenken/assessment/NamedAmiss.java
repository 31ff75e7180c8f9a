package tenken.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Rule;
import tenken.ruleset.SheetRules;
import tenken.ruleset.Test;

/**
 * The options that some rule of a sheet names as amiss by themselves, whatever audience or region
 * it looks at. Nobody is advised to take one where another would do. Immutable.
 */
final class NamedAmiss {

  private final Map<String, Long> options = new HashMap<>();

  NamedAmiss(SheetRules sheet) {
    for (CriterionRules criterion : sheet.criteria()) {
      for (Rule rule : criterion.rules()) {
        Field field = rule.slots().get(0).field();
        if (rule.slots().size() == 1 && field.type() == FieldType.CHOICE) {
          options.merge(field.name(), named(rule, new Codes(field)), (left, right) -> left | right);
        }
      }
    }
  }

  private static long named(Rule rule, Codes codes) {
    long named = -1;
    for (Test test : rule.tests()) {
      named &= test instanceof Test.OptionIn in ? codes.mask(in.options()) : 0;
    }
    return named;
  }

  /** The values that no rule names, in their order; all of them where each is named. */
  List<Long> avoid(GridCell cell, List<Long> values) {
    long amiss = options.getOrDefault(cell.cell().field(), 0L);
    List<Long> others = values.stream().filter(value -> (value & amiss) == 0).toList();
    return others.isEmpty() ? values : others;
  }
}
