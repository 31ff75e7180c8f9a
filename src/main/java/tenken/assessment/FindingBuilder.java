package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import tenken.answers.Cell;
import tenken.answers.Fact;
import tenken.answers.OpenGuidance;
import tenken.catalog.Criterion;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.ruleset.Rule;

/** Makes findings of matches: one for each rule, over all cells in which it fired. */
final class FindingBuilder {

  private final ItemNumbers items;
  private final MatchedAnswers matched;
  private final Keys keys;
  private final Weights weights;
  private final BiFunction<Rule, List<String>, Clearing.Result> clearing;
  private final Map<String, OpenGuidance> guidance;

  FindingBuilder(
      Standing standing,
      ItemNumbers items,
      Keys keys,
      Weights weights,
      BiFunction<Rule, List<String>, Clearing.Result> clearing,
      Map<String, OpenGuidance> guidance) {
    this.items = items;
    this.matched = new MatchedAnswers(standing, items);
    this.keys = keys;
    this.weights = weights;
    this.clearing = clearing;
    this.guidance = guidance;
  }

  /** The findings, those that cost most points first. */
  List<FindingResult> build(List<Match> matches) {
    Map<String, List<Match>> byRule = new TreeMap<>();
    for (Match match : matches) {
      byRule.computeIfAbsent(match.rule().id(), id -> new ArrayList<>()).add(match);
    }
    List<FindingResult> findings = new ArrayList<>(byRule.size());
    byRule.values().forEach(of -> findings.add(finding(of)));
    findings.sort(
        Comparator.comparingDouble(FindingResult::pointsLost)
            .reversed()
            .thenComparing(FindingResult::level, Comparator.reverseOrder())
            .thenComparing(FindingResult::id));
    return findings;
  }

  private FindingResult finding(List<Match> matches) {
    Rule rule = matches.get(0).rule();
    Criterion criterion = rule.criterion();
    Set<Scope> scopes = new TreeSet<>();
    matches.forEach(match -> scopes.add(match.scope()));
    List<MatchedAnswer> evidence = evidence(matches);
    List<String> about = itemsOf(evidence);
    Clearing.Result cleared = clearing.apply(rule, about);
    OpenGuidance open = guidance.get(criterion.id());
    Level level = open == null ? rule.finding().level() : Level.LACKING;
    return new FindingResult(
        rule.id(),
        keys.of("f-", rule.id(), scopes),
        criterion.id().substring(0, criterion.id().indexOf('/')),
        criterion.id(),
        level,
        about,
        List.copyOf(scopes),
        items.worded(rule, rule.finding().says()),
        items.worded(rule, rule.finding().ask()),
        criterion.basis(),
        weights.pointsLost(criterion.id(), level),
        criterion.contradiction(),
        open,
        MatchedAnswer.strictest(evidence),
        evidence,
        cleared.clearedBy(),
        cleared.notCleared());
  }

  /** What matched, each cell once, by scope and then in the order in which the rule reads. */
  private List<MatchedAnswer> evidence(List<Match> matches) {
    List<String> fields = new ArrayList<>();
    Map<Scope, Set<Cell>> byScope = new TreeMap<>();
    for (Match match : matches) {
      for (Fact fact : match.facts()) {
        if (!fields.contains(fact.name())) {
          fields.add(fact.name());
        }
        byScope
            .computeIfAbsent(fact.scope(), scope -> new HashSet<>())
            .add(new Cell(fact.name(), fact.scope()));
      }
    }
    List<MatchedAnswer> evidence = new ArrayList<>();
    for (Set<Cell> cells : byScope.values()) {
      List<Cell> inOrder = new ArrayList<>(cells);
      inOrder.sort(Comparator.comparingInt(cell -> fields.indexOf(cell.field())));
      inOrder.forEach(cell -> evidence.add(matched.of(cell)));
    }
    return evidence;
  }

  private static List<String> itemsOf(List<MatchedAnswer> evidence) {
    List<String> numbers = new ArrayList<>();
    for (MatchedAnswer answer : evidence) {
      String item = answer.item();
      if (item != null && !numbers.contains(item)) {
        numbers.add(item);
      }
    }
    return numbers;
  }
}
