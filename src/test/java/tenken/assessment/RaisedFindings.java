package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Fact;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Ruleset;

/** Which rules fire in a document, and on which answers. */
final class RaisedFindings {

  private RaisedFindings() {}

  /** By rule, the cells of every match in order, as Drools finds them among all facts. */
  static Map<String, List<List<Cell>>> byDrools(Ruleset ruleset, Answers answers) {
    return byDrools(ruleset, answers, new PreparedFacts(ruleset).of(answers));
  }

  /** The same, as Drools finds them among the facts that an assessment shows it. */
  static Map<String, List<List<Cell>>> byDroolsAsShown(Ruleset ruleset, Answers answers) {
    return byDrools(ruleset, answers, new PreparedFacts(ruleset).shown(answers).get());
  }

  private static Map<String, List<List<Cell>>> byDrools(
      Ruleset ruleset, Answers answers, List<Fact> facts) {
    Grids.Prepared prepared = new Grids(ruleset).of(Shape.of(answers));
    Standing standing = new Standing(prepared.grid(), answers);
    List<Match> matches =
        prepared
            .matches()
            .of(
                ruleset.engine(answers.sheet().id()).run(facts, answers.asOf()),
                standing.situation());
    Map<String, List<List<Cell>>> raised = new TreeMap<>();
    for (Match match : matches) {
      List<Cell> cells =
          match.facts().stream().map(fact -> new Cell(fact.name(), fact.scope())).toList();
      add(match.rule().id(), cells, raised);
    }
    return inOrder(raised);
  }

  /** The same by the definition, from what is answered and certainly asked. */
  static Map<String, List<List<Cell>>> byDefinition(Ruleset ruleset, Answers answers) {
    return byDefinition(ruleset, answers, new ByDefinition(ruleset.pack(), Shape.of(answers)));
  }

  static Map<String, List<List<Cell>>> byDefinition(
      Ruleset ruleset, Answers answers, ByDefinition definition) {
    PlainWorld world = definition.world(answers);
    Map<String, List<List<Cell>>> raised = new TreeMap<>();
    for (CriterionRules criterion : ruleset.rules(answers.sheet().id()).criteria()) {
      for (ByDefinition.Tied tied : world.fired(criterion)) {
        add(tied.rule().id(), tied.cells(), raised);
      }
    }
    return inOrder(raised);
  }

  private static void add(String rule, List<Cell> cells, Map<String, List<List<Cell>>> raised) {
    raised.computeIfAbsent(rule, id -> new ArrayList<>()).add(cells.stream().sorted().toList());
  }

  private static Map<String, List<List<Cell>>> inOrder(Map<String, List<List<Cell>>> raised) {
    raised.values().forEach(all -> all.sort(Comparator.comparing(List::toString)));
    return raised;
  }
}
