package tenken.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Axis;
import tenken.catalog.Criterion;
import tenken.catalog.Finding;
import tenken.catalog.Pack;
import tenken.catalog.Parameter;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.catalog.Viewpoint;

/**
 * Finds out which criteria a sheet can judge: those of which it asks every field, with the axes
 * they test.
 */
final class SheetResolver {

  private static final int MOST_RULES = 10_000;

  private final Pack pack;
  private final Map<String, ParsedRule> written;
  private final RuleFaults faults;
  private int rulesSoFar;

  SheetResolver(Pack pack, Map<String, ParsedRule> written, RuleFaults faults) {
    this.pack = pack;
    this.written = written;
    this.faults = faults;
  }

  SheetRules resolve(Sheet sheet) {
    List<CriterionRules> judged = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Viewpoint viewpoint : pack.viewpoints().values()) {
      RuleResolver resolver = new RuleResolver(pack, viewpoint, sheet, faults);
      for (Criterion criterion : viewpoint.criteria()) {
        Optional<Text> missing = missing(sheet, criterion);
        List<Rule> rules = missing.isPresent() ? List.of() : rules(resolver, criterion);
        if (rules.isEmpty() || !speaksOf(sheet, criterion, rules)) {
          leftOut.add(new LeftOut(criterion, missing.orElseGet(() -> lacksAxes(sheet))));
        } else {
          judged.add(new CriterionRules(viewpoint.id(), criterion, rules));
        }
      }
    }
    return new SheetRules(sheet, judged, leftOut, parameters(judged));
  }

  private List<Rule> rules(RuleResolver resolver, Criterion criterion) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (Finding finding : criterion.findings()) {
      ParsedRule rule = written.get(finding.id());
      List<Rule> resolved = rule == null ? List.of() : resolver.resolve(rule, criterion, finding);
      if (resolved.isEmpty() || rulesSoFar > MOST_RULES) {
        return List.of();
      }
      resolved.forEach(each -> rules.put(each.id(), each));
    }
    count(rules.size(), criterion);
    return List.copyOf(rules.values());
  }

  /**
   * Whether a criterion judges any of those whom the sheet is about where it does not tell them.
   */
  private static boolean speaksOf(Sheet sheet, Criterion criterion, List<Rule> rules) {
    Scope standsFor = Optional.ofNullable(sheet.standsFor()).orElse(Scope.OPERATOR);
    return rules.stream()
        .map(rule -> rule.slots().get(rule.named()).axes())
        .anyMatch(
            axes ->
                speaksOf(axes, Axis.AUDIENCE, criterion.audiences(), standsFor.audience())
                    && speaksOf(axes, Axis.REGION, criterion.regions(), standsFor.region()));
  }

  private static boolean speaksOf(
      Set<Axis> axes, Axis axis, Set<?> judged, @Nullable Object standsFor) {
    return axes.contains(axis)
        || judged.isEmpty()
        || standsFor == null
        || judged.contains(standsFor);
  }

  /** Every rule is compiled, which takes its time. */
  private void count(int rules, Criterion criterion) {
    boolean before = rulesSoFar <= MOST_RULES;
    rulesSoFar += rules;
    if (before && rulesSoFar > MOST_RULES) {
      faults.add(
          criterion.place(),
          "with these the rules of all sheets together are more than " + MOST_RULES);
    }
  }

  private Optional<Text> missing(Sheet sheet, Criterion criterion) {
    List<String> missing = new ArrayList<>();
    if (criterion.appliesWhen() != null) {
      missing.add(criterion.appliesWhen().field());
    }
    for (Finding finding : criterion.findings()) {
      ParsedRule rule = written.get(finding.id());
      if (rule != null) {
        rule.patterns().stream()
            .filter(pattern -> pattern.kind().isFact())
            .flatMap(pattern -> pattern.singleName().stream())
            .forEach(missing::add);
      }
    }
    return missing.stream()
        .filter(name -> !sheet.asks(name.substring(0, Math.max(0, name.indexOf('.')))))
        .findFirst()
        .map(
            name ->
                new Text("このシートは " + name + " を尋ねていません。", "The sheet does not ask " + name + "."));
  }

  private static Text lacksAxes(Sheet sheet) {
    return new Text(
        sheet.title().ja() + "には、この基準が比べる利用状態・地域の区分がありません。",
        "The sheet lacks the audiences or regions that this criterion compares.");
  }

  private static List<Parameter> parameters(List<CriterionRules> judged) {
    Map<String, Parameter> parameters = new TreeMap<>();
    for (CriterionRules criterion : judged) {
      for (Rule rule : criterion.rules()) {
        for (Test test : rule.tests()) {
          if (test instanceof Test.Compares compares && compares.parameter() != null) {
            parameters.put(compares.parameter().name(), compares.parameter());
          }
        }
      }
    }
    return List.copyOf(parameters.values());
  }
}
