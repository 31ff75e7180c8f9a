package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.assessment.CriterionExplanation.CellExplanation;
import tenken.assessment.RuleExplanation.Outcome;
import tenken.catalog.Level;
import tenken.ruleset.Rule;

/** Tells of every rule, wherever it could raise, why it fired or did not. */
final class Explainer {

  private final Standing standing;
  private final ItemNumbers items;
  private final Set<String> guided;
  private final MatchedAnswers answers;
  private final ReasonWords words;

  /**
   * Explains a document.
   *
   * @param guided full names of the criteria on which guidance is still open
   */
  Explainer(Standing standing, ItemNumbers items, Set<String> guided) {
    this.standing = standing;
    this.items = items;
    this.guided = guided;
    this.answers = new MatchedAnswers(standing, items);
    this.words = new ReasonWords(standing);
  }

  List<CriterionExplanation> all() {
    return standing.grid().criteria().stream().map(this::criterion).toList();
  }

  private CriterionExplanation criterion(JudgedCriterion judged) {
    String id = judged.rules().criterion().id();
    Reasons reasons = new Reasons(standing.situation(), judged, guided.contains(id));
    return new CriterionExplanation(
        id,
        judged.cells().stream()
            .map(cell -> new CellExplanation(cell.scope(), rules(cell, reasons)))
            .toList());
  }

  private List<RuleExplanation> rules(JudgedCell cell, Reasons reasons) {
    Map<Rule, List<Reason>> byRule = new LinkedHashMap<>();
    for (Instance instance : cell.instances()) {
      byRule.computeIfAbsent(instance.rule(), rule -> new ArrayList<>()).add(reasons.of(instance));
    }
    List<Map.Entry<Rule, List<Reason>>> rules = new ArrayList<>(byRule.entrySet());
    List<RuleExplanation> explained = new ArrayList<>();
    rules.stream()
        .map(entry -> Map.entry(entry.getKey(), nearest(entry.getValue())))
        .sorted(Comparator.comparing(entry -> entry.getValue().get(0), Reason.NEAREST_FIRST))
        .forEach(entry -> explained.add(explanation(entry.getKey(), entry.getValue())));
    return explained;
  }

  /** All that fire or are undecided, or else the one that comes nearest. */
  private static List<Reason> nearest(List<Reason> of) {
    for (Outcome outcome : List.of(Outcome.FIRED, Outcome.UNDECIDED)) {
      List<Reason> such = of.stream().filter(each -> each.outcome() == outcome).toList();
      if (!such.isEmpty()) {
        return such;
      }
    }
    return List.of(of.stream().min(Reason.NEAREST_FIRST).orElseThrow());
  }

  private RuleExplanation explanation(Rule rule, List<Reason> of) {
    Reason reason = of.stream().reduce(Reason::and).orElseThrow();
    List<MatchedAnswer> matched =
        reason.matched().stream()
            .map(cell -> answers.of(standing.grid().cells().get(cell).cell()))
            .toList();
    boolean lacking = guided.contains(rule.criterion().id());
    return new RuleExplanation(
        rule.id(),
        lacking ? Level.LACKING : rule.finding().level(),
        reason.outcome(),
        items.worded(rule, rule.finding().says()),
        words.of(reason),
        matched,
        reason.failed().stream().map(this::failed).toList(),
        reason.unknown().stream().map(this::asked).toList(),
        strictest(reason));
  }

  private Confidentiality strictest(Reason reason) {
    Confidentiality strictest = Confidentiality.PUBLIC;
    Set<Integer> cells = new HashSet<>(reason.cells());
    reason.failed().forEach(failed -> cells.add(failed.cell()));
    for (int cell : cells) {
      Given given = standing.given(cell);
      strictest = given == null ? strictest : strictest.and(given.confidentiality());
    }
    return strictest;
  }

  private RuleExplanation.Failed failed(Reason.Condition condition) {
    GridCell of = standing.grid().cells().get(condition.cell());
    Given given = standing.given(condition.cell());
    Value found = given == null || !standing.answered(of.index()) ? null : given.value();
    String field = of.cell().field();
    return new RuleExplanation.Failed(
        items.number(field), field, of.scope(), condition.wanted(), found);
  }

  private FollowUpQuestion.Asked asked(int cell) {
    GridCell of = standing.grid().cells().get(cell);
    String field = of.cell().field();
    return new FollowUpQuestion.Asked(items.number(field), field, of.scope());
  }
}
