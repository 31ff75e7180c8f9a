package tenken.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.AskedWhen;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;

/** Everything said about cells; a cell without a value is not answered. */
final class PlainWorld {

  private final ByDefinition definition;

  private final Map<Cell, Value> values;
  private final Set<Cell> declared;
  private final Set<String> guided;
  private final Map<Cell, Boolean> asked = new HashMap<>();

  PlainWorld(
      ByDefinition definition, Map<Cell, Value> values, Set<Cell> declared, Set<String> guided) {
    this.definition = definition;
    this.values = values;
    this.declared = declared;
    this.guided = guided;
  }

  /** Whether a cell is asked; where a parent is not answered it is not. */
  boolean asked(Cell cell) {
    Boolean before = asked.get(cell);
    if (before == null) {
      before = !declared.contains(cell) && definition.links(cell).stream().allMatch(this::any);
      asked.put(cell, before);
    }
    return before;
  }

  private boolean any(List<ByDefinition.Link> links) {
    for (ByDefinition.Link link : links) {
      Value value = values.get(link.cell());
      if (value != null
          && !Collections.disjoint(PlainTests.chosen(value), link.options())
          && asked(link.cell())) {
        return true;
      }
    }
    return false;
  }

  /** Whether every cell is asked and the criterion applies. */
  boolean applies(ByDefinition.Tied tied) {
    AskedWhen when = tied.rule().criterion().appliesWhen();
    return tied.cells().stream().allMatch(this::asked)
        && (when == null || any(definition.applying(when, tied.judged())));
  }

  /** Whether the rule fires on what is answered. */
  boolean fires(ByDefinition.Tied tied) {
    return values.keySet().containsAll(tied.cells())
        && new PlainTests(tied, values, definition.asOf()).allHold()
        && applies(tied);
  }

  /** All that fires of a criterion. */
  List<ByDefinition.Tied> fired(CriterionRules criterion) {
    return definition.ties(criterion).values().stream()
        .flatMap(List::stream)
        .filter(this::fires)
        .toList();
  }

  /** The level in each judged cell, if all that is asked is answered. */
  Map<Scope, Level> levels(CriterionRules criterion) {
    Map<Scope, Level> levels = new LinkedHashMap<>();
    definition
        .ties(criterion)
        .forEach(
            (scope, tied) -> {
              Level level = Level.NOT_APPLICABLE;
              for (ByDefinition.Tied each : tied) {
                level = ByDefinition.worse(level, level(each));
              }
              levels.put(scope, level);
            });
    return levels;
  }

  private Level level(ByDefinition.Tied tied) {
    if (!applies(tied)) {
      return Level.NOT_APPLICABLE;
    }
    if (!fires(tied)) {
      return Level.SATISFIED;
    }
    boolean open = guided.contains(tied.rule().criterion().id());
    return open ? Level.LACKING : tied.rule().finding().level();
  }
}
