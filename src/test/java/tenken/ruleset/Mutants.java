package tenken.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenken.catalog.Criterion;
import tenken.catalog.Finding;
import tenken.catalog.Pack;
import tenken.catalog.PackFault;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;

/** The mutants of one criterion: it with one small change of one of its rules. */
public final class Mutants {

  private final Pack pack;
  private final Viewpoint viewpoint;
  private final RuleFile file;

  private Mutants(Pack pack, Viewpoint viewpoint, RuleFile file) {
    this.pack = pack;
    this.viewpoint = viewpoint;
    this.file = file;
  }

  /** Mutants of a criterion that differ in what they resolve to, from each other and from it. */
  public static List<Mutant> of(Pack pack, Viewpoint viewpoint, Criterion criterion) {
    return alone(pack, viewpoint, criterion).mutants();
  }

  /** The rules of a criterion as written, by the sheets that can judge it. */
  public static Map<String, CriterionRules> asWritten(
      Pack pack, Viewpoint viewpoint, Criterion criterion) {
    return alone(pack, viewpoint, criterion).resolved(Map.of(), new RuleFaults());
  }

  /** Leaves nothing but the one criterion in sight, so that nothing else is resolved each time. */
  private static Mutants alone(Pack pack, Viewpoint viewpoint, Criterion criterion) {
    Viewpoint only =
        new Viewpoint(
            viewpoint.id(),
            viewpoint.title(),
            viewpoint.asks(),
            viewpoint.serves(),
            viewpoint.parameters(),
            List.of(criterion),
            viewpoint.rules(),
            viewpoint.cases());
    Set<String> findings =
        criterion.findings().stream().map(Finding::id).collect(Collectors.toSet());
    RuleFile file = RuleFileReader.read(viewpoint);
    List<ParsedRule> rules =
        file.rules().stream().filter(rule -> findings.contains(rule.name())).toList();
    Pack small =
        new Pack(
            pack.version(),
            pack.effective(),
            pack.digest(),
            pack.levelValues(),
            pack.bands(),
            pack.sources(),
            pack.questions(),
            pack.sheets(),
            Map.of(only.id(), only));
    return new Mutants(small, only, new RuleFile(file.imports(), rules, file.faults()));
  }

  private List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>();
    for (ParsedRule rule : file.rules()) {
      Set<Map<String, CriterionRules>> seen = new HashSet<>();
      seen.add(resolved(Map.of(), new RuleFaults()));
      for (Edit edit : Edits.of(pack, rule)) {
        Mutant mutant = mutant(rule, edit);
        if (!mutant.refused().isEmpty() || seen.add(mutant.rules())) {
          mutants.add(mutant);
        }
      }
    }
    return mutants;
  }

  private Mutant mutant(ParsedRule rule, Edit edit) {
    RuleFaults faults = new RuleFaults();
    List<ParsedRule> changed =
        file.rules().stream().map(each -> each.equals(rule) ? edit.rule() : each).toList();
    new RuleLint(pack, viewpoint, faults)
        .check(new RuleFile(file.imports(), changed, file.faults()));
    Map<String, CriterionRules> rules =
        faults.count() == 0 ? resolved(Map.of(rule.name(), edit), faults) : Map.of();
    List<String> refused = new ArrayList<>(faults.all().stream().map(PackFault::toString).toList());
    if (refused.isEmpty() && rules.isEmpty()) {
      refused.add("judged on no sheet");
    }
    return new Mutant(edit.place(), rule.name(), edit.words(), refused, rules);
  }

  private Map<String, CriterionRules> resolved(Map<String, Edit> edits, RuleFaults faults) {
    Map<String, ParsedRule> written = new TreeMap<>();
    file.rules().forEach(rule -> written.put(rule.name(), rule));
    edits.forEach((name, edit) -> written.put(name, edit.rule()));
    SheetResolver resolver = new SheetResolver(pack, written, faults);
    Map<String, CriterionRules> resolved = new TreeMap<>();
    for (Sheet sheet : pack.sheets().values()) {
      for (CriterionRules rules : resolver.resolve(sheet).criteria()) {
        resolved.put(sheet.id(), moved(rules, edits));
      }
    }
    return resolved;
  }

  private static CriterionRules moved(CriterionRules rules, Map<String, Edit> edits) {
    List<Rule> moved = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      Edit edit = edits.get(rule.finding().id());
      boolean asWritten = edit == null || edit.rank() == Edit.AS_WRITTEN;
      moved.addAll(asWritten ? List.of(rule) : RankMoves.moved(rule, edit.rank()));
    }
    return new CriterionRules(rules.viewpoint(), rules.criterion(), moved);
  }
}
