package tenken.round.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Disclosure;
import tenken.assessment.CellStates;
import tenken.catalog.Scope;
import tenken.round.pack.LoadedPack;
import tenken.ruleset.CriterionRules;

/** Finds the criteria whose level would tell readers something of an answer that is withheld. */
final class WithheldCriteria {

  private final Disclosure disclosure;
  private final LoadedPack pack;
  private final Map<String, Set<Scope>> scopes = new HashMap<>();

  WithheldCriteria(Disclosure disclosure, LoadedPack pack) {
    this.disclosure = disclosure;
    this.pack = pack;
    Answers answers = disclosure.whole();
    CellStates.of(pack.assessor().ruleset(), answers).keySet().forEach(cell -> add(cell));
    answers.given().keySet().forEach(this::add);
  }

  private void add(Cell cell) {
    scopes.computeIfAbsent(cell.field(), name -> new TreeSet<>()).add(cell.scope());
  }

  /** Their full names. What an operator says not to exist bears on every criterion. */
  Set<String> all() {
    boolean shapeWithheld = !disclosure.seesRest() && !disclosure.whole().absent().isEmpty();
    Set<String> withheld = new TreeSet<>();
    for (CriterionRules each : criteria()) {
      if (shapeWithheld || hangsOnWithheld(each)) {
        withheld.add(each.criterion().id());
      }
    }
    return withheld;
  }

  private List<CriterionRules> criteria() {
    return pack.assessor().ruleset().rules(disclosure.whole().sheet().id()).criteria();
  }

  private boolean hangsOnWithheld(CriterionRules criterion) {
    return ReadFields.of(pack.pack(), disclosure.whole().sheet(), criterion).stream()
        .anyMatch(
            field ->
                scopes.getOrDefault(field, Set.of()).stream()
                    .anyMatch(scope -> disclosure.withholds(new Cell(field, scope))));
  }
}
