package tenken.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Fact;
import tenken.answers.Given;
import tenken.answers.OpenGuidance;
import tenken.catalog.Criterion;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;
import tenken.ruleset.Rule;

/** Makes findings of matches: one for each rule, over all cells in which it fired. */
final class FindingBuilder {

  private final Answers answers;
  private final ItemNumbers items;
  private final Weights weights;
  private final Map<String, OpenGuidance> guidance;

  FindingBuilder(Answers answers, Weights weights, Map<String, OpenGuidance> guidance) {
    this.answers = answers;
    this.items = new ItemNumbers(answers.sheet());
    this.weights = weights;
    this.guidance = guidance;
  }

  /** The findings, those that cost most points first. */
  List<FindingResult> build(List<Match> matches) {
    Map<String, List<Match>> byRule = new TreeMap<>();
    matches.forEach(
        match -> byRule.computeIfAbsent(match.rule().id(), id -> new ArrayList<>()).add(match));
    return byRule.values().stream()
        .map(this::finding)
        .sorted(
            Comparator.comparingDouble(FindingResult::pointsLost)
                .reversed()
                .thenComparing(FindingResult::level, Comparator.reverseOrder())
                .thenComparing(FindingResult::id))
        .toList();
  }

  private FindingResult finding(List<Match> matches) {
    Rule rule = matches.get(0).rule();
    Criterion criterion = rule.criterion();
    Set<Scope> scopes = new TreeSet<>();
    matches.forEach(match -> scopes.add(match.scope()));
    List<MatchedAnswer> evidence = evidence(matches);
    OpenGuidance open = guidance.get(criterion.id());
    Level level = open == null ? rule.finding().level() : Level.LACKING;
    return new FindingResult(
        rule.id(),
        Keys.of("f-", Stream.concat(Stream.of(rule.id()), scopes.stream())),
        criterion.id().substring(0, criterion.id().indexOf('/')),
        criterion.id(),
        level,
        itemsOf(evidence),
        List.copyOf(scopes),
        worded(rule, rule.finding().says()),
        worded(rule, rule.finding().ask()),
        criterion.basis(),
        weights.pointsLost(criterion.id(), level),
        criterion.contradiction(),
        open,
        strictest(evidence),
        evidence);
  }

  /** A generic rule's text does not name the field; the heading does. */
  private Text worded(Rule rule, Text text) {
    if (!rule.generic()) {
      return text;
    }
    Text heading = items.heading(rule.slots().get(rule.named()).field());
    return new Text(heading.ja() + text.ja(), heading.en() + text.en());
  }

  private List<MatchedAnswer> evidence(List<Match> matches) {
    Set<Cell> cells = new LinkedHashSet<>();
    List<Match> ordered = matches.stream().sorted(Comparator.comparing(Match::scope)).toList();
    for (Match match : ordered) {
      for (Fact fact : match.facts()) {
        cells.add(new Cell(fact.name(), fact.scope()));
      }
    }
    List<Cell> inOrder = new ArrayList<>(cells);
    List<String> fields = matches.get(0).facts().stream().map(Fact::name).distinct().toList();
    inOrder.sort(
        Comparator.comparing(Cell::scope).thenComparing(cell -> fields.indexOf(cell.field())));
    return inOrder.stream().map(this::matched).toList();
  }

  private MatchedAnswer matched(Cell cell) {
    Given given = Objects.requireNonNull(answers.given().get(cell));
    return new MatchedAnswer(
        items.number(cell.field()),
        cell.field(),
        cell.scope(),
        Objects.requireNonNull(given.value()),
        given.evidence(),
        given.confidentiality());
  }

  private static List<String> itemsOf(List<MatchedAnswer> evidence) {
    List<String> numbers = new ArrayList<>();
    for (MatchedAnswer answer : evidence) {
      @Nullable String item = answer.item();
      if (item != null && !numbers.contains(item)) {
        numbers.add(item);
      }
    }
    return numbers;
  }

  private static Confidentiality strictest(List<MatchedAnswer> evidence) {
    return evidence.stream()
        .map(MatchedAnswer::confidentiality)
        .reduce(Confidentiality.PUBLIC, Confidentiality::and);
  }
}
