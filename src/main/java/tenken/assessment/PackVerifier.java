package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tenken.catalog.Criterion;
import tenken.catalog.Level;
import tenken.catalog.PackFault;
import tenken.catalog.Parameter;
import tenken.catalog.Place;
import tenken.catalog.Sheet;
import tenken.ruleset.Rule;
import tenken.ruleset.Ruleset;
import tenken.ruleset.SheetRules;

/** Proves of a pack's rules what must hold under all answers. */
public final class PackVerifier {

  private final Ruleset ruleset;
  private final Set<PackFault> faults = new TreeSet<>();
  private final List<Verification.OfSheet> sheets = new ArrayList<>();

  private PackVerifier(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** Looks at all sheets of a pack. */
  public static Verification verify(Ruleset ruleset) {
    PackVerifier verifier = new PackVerifier(ruleset);
    for (Sheet sheet : ruleset.pack().sheets().values()) {
      SheetRules rules = ruleset.rules(sheet.id());
      dates(sheet, rules).forEach(asOf -> verifier.verify(rules, asOf));
    }
    verifier.worstOptions();
    return new Verification(verifier.sheets, List.copyOf(verifier.faults));
  }

  /** The sheet's date, and each on which a parameter changes later. */
  private static Set<LocalDate> dates(Sheet sheet, SheetRules rules) {
    Set<LocalDate> dates = new TreeSet<>(Set.of(sheet.asOf()));
    for (Parameter parameter : rules.parameters()) {
      parameter.versions().stream()
          .map(Parameter.Version::from)
          .filter(from -> from.isAfter(sheet.asOf()))
          .forEach(dates::add);
    }
    return dates;
  }

  private void verify(SheetRules rules, LocalDate asOf) {
    String sheet = rules.sheet().id();
    Grid grid =
        GridBuilder.build(ruleset.pack(), rules, new Shape(sheet, List.of(), List.of(), asOf));
    List<Verification.OfCriterion> criteria = new ArrayList<>();
    for (JudgedCriterion judged : grid.criteria()) {
      criteria.add(prove(sheet, grid, judged));
    }
    countedTwice(sheet, grid);
    sheets.add(new Verification.OfSheet(sheet, asOf, criteria));
  }

  private Verification.OfCriterion prove(String sheet, Grid grid, JudgedCriterion judged) {
    Criterion criterion = judged.rules().criterion();
    List<Rule> rules = judged.rules().rules();
    long combinations = 0;
    try {
      Proof proof = new Proof(grid, judged);
      combinations = proof.combinations();
      levels(sheet, criterion, proof);
      rules.forEach(rule -> alone(sheet, rule, proof));
      proof.broken().forEach(says -> fault(criterion.place(), sheet, criterion.id(), says));
    } catch (TooManyCombinationsException e) {
      fault(criterion.place(), sheet, criterion.id(), "too many combinations to follow");
    }
    return new Verification.OfCriterion(
        criterion.id(), rules.size(), judged.cells().size(), combinations);
  }

  private void fault(Place place, String sheet, String of, String says) {
    faults.add(new PackFault(place, "%s on %s: %s".formatted(of, sheet, says)));
  }

  private void levels(String sheet, Criterion criterion, Proof proof) {
    if (!proof.reached(Level.SATISFIED)) {
      fault(criterion.place(), sheet, criterion.id(), "no answers lead to SATISFIED");
    }
    criterion.findings().stream()
        .filter(finding -> !proof.reached(finding.level()))
        .forEach(
            finding ->
                fault(
                    finding.place(), sheet, finding.id(), "no answers lead to " + finding.level()));
  }

  private void alone(String sheet, Rule rule, Proof proof) {
    Set<String> beside = proof.beside(rule);
    if (beside == null) {
      fault(rule.finding().place(), sheet, rule.id(), "no answers raise it");
    } else if (!beside.isEmpty()) {
      String says = "it is raised only together with " + String.join(", ", beside);
      fault(rule.finding().place(), sheet, rule.id(), says);
    }
  }

  /** The same condition in two criteria would be counted twice. */
  private void countedTwice(String sheet, Grid grid) {
    Map<Set<Term>, Rule> counted = new HashMap<>();
    for (JudgedCriterion judged : grid.criteria()) {
      for (Instance instance : judged.instances()) {
        Rule rule = instance.rule();
        Rule other = counted.putIfAbsent(Set.copyOf(instance.terms()), rule);
        if (other != null && !other.criterion().id().equals(rule.criterion().id())) {
          String says = "its conditions are counted by " + other.id() + " already";
          fault(rule.finding().place(), sheet, rule.id(), says);
        }
      }
    }
  }

  /** An order of options whose worst no rule names is no order that anybody judges. */
  private void worstOptions() {
    Set<String> named = new WorstNamed(ruleset).fields();
    ruleset
        .pack()
        .fields()
        .filter(field -> field.ordered() && !named.contains(field.name()))
        .forEach(
            field ->
                faults.add(
                    new PackFault(
                        field.place(),
                        "`%s`: no rule names its worst option `%s`"
                            .formatted(field.name(), WorstNamed.worst(field).id()))));
  }
}
