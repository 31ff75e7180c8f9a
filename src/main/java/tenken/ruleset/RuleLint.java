package tenken.ruleset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Finding;
import tenken.catalog.Pack;
import tenken.catalog.Place;
import tenken.catalog.Viewpoint;

/**
 * Checks one viewpoint's rules as a whole: each finding has one rule, bindings are sound, imports
 * fit.
 */
final class RuleLint {

  private static final int MOST_PATTERNS = 5;

  private final Pack pack;
  private final Viewpoint viewpoint;
  private final RuleFaults faults;

  RuleLint(Pack pack, Viewpoint viewpoint, RuleFaults faults) {
    this.pack = pack;
    this.viewpoint = viewpoint;
    this.faults = faults;
  }

  void check(RuleFile file) {
    faults.addAll(file.faults());
    Map<String, Finding> findings = new HashMap<>();
    viewpoint.criteria().stream()
        .flatMap(criterion -> criterion.findings().stream())
        .forEach(finding -> findings.put(finding.id(), finding));
    Set<String> ruled = new HashSet<>();
    for (ParsedRule rule : file.rules()) {
      if (!ruled.add(rule.name())) {
        faults.add(rule.place(), "there is more than one rule " + rule.name());
      }
      if (!findings.containsKey(rule.name())) {
        faults.add(rule.place(), "viewpoint.yaml has no finding " + rule.name());
      }
      checkRule(rule, file.imports());
    }
    findings.values().stream()
        .filter(finding -> !ruled.contains(finding.id()))
        .forEach(finding -> faults.add(finding.place(), finding.id() + " has no readable rule"));
  }

  private void checkRule(ParsedRule rule, Set<String> imports) {
    if (rule.patterns().isEmpty() || rule.patterns().size() > MOST_PATTERNS) {
      faults.add(rule.place(), rule.name() + ": a rule has one to five patterns");
      return;
    }
    checkImports(rule, imports);
    checkBindings(rule);
    checkRaised(rule);
    new PatternLint(pack, viewpoint, rule, faults).check();
  }

  private void checkImports(ParsedRule rule, Set<String> imports) {
    for (Pattern pattern : rule.patterns()) {
      if (!imports.contains(pattern.kind().word)) {
        faults.add(pattern.place(), rule.name() + ": " + pattern.kind().word + " is not imported");
      }
    }
    if (!imports.contains("Findings")) {
      faults.add(rule.place(), rule.name() + ": tenken.ruleset.Findings is not imported");
    }
  }

  private void checkBindings(ParsedRule rule) {
    Set<String> bound = new HashSet<>();
    for (Pattern pattern : rule.patterns()) {
      for (Constraint constraint : pattern.constraints()) {
        String used = Bindings.used(constraint);
        if (used != null && !bound.contains(used)) {
          faults.add(pattern.place(), rule.name() + ": " + used + " is not bound above");
        }
      }
      if (!bound.add(pattern.binding())) {
        faults.add(pattern.place(), rule.name() + ": " + pattern.binding() + " is bound twice");
      }
    }
  }

  private void checkRaised(ParsedRule rule) {
    List<String> facts =
        rule.patterns().stream()
            .filter(pattern -> pattern.kind().isFact())
            .map(Pattern::binding)
            .toList();
    Place place = rule.place();
    if (rule.raised().isEmpty()) {
      faults.add(place, rule.name() + ": raise is given no fact");
    }
    Stream.concat(
            facts.stream()
                .filter(fact -> !rule.raised().contains(fact))
                .map(fact -> fact + " is not given to raise"),
            rule.raised().stream()
                .filter(fact -> !facts.contains(fact))
                .map(fact -> fact + " is given to raise and is no fact"))
        .forEach(says -> faults.add(place, rule.name() + ": " + says));
  }
}
