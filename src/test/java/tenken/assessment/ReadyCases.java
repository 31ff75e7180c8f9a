package tenken.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.OpenGuidance;
import tenken.catalog.Case;
import tenken.catalog.CaseReader;
import tenken.catalog.Criterion;
import tenken.catalog.FaultLog;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Place;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.SheetRules;

/** A viewpoint's cases, read once and run under any rules without Drools. */
final class ReadyCases {

  private static final double MOST = 1e5;

  private record Ready(Case written, Answers answers, Set<String> guided, List<Changed> changes) {}

  private record Changed(String finding, boolean raised, Answers answers) {}

  private final Pack pack;
  private final Viewpoint viewpoint;
  private final FaultLog faults = new FaultLog();
  private final List<Ready> cases = new ArrayList<>();

  ReadyCases(Pack pack, Viewpoint viewpoint) {
    this.pack = pack;
    this.viewpoint = viewpoint;
    new CaseReader(faults).read(viewpoint).forEach(each -> cases.add(ready(each)));
    if (!faults.faults().isEmpty()) {
      throw new IllegalArgumentException(faults.faults().toString());
    }
  }

  private Ready ready(Case written) {
    Sheet sheet = pack.sheets().get(written.sheet());
    Answers answers = answers(written, sheet, written.parts());
    List<Changed> changes = new ArrayList<>();
    for (Case.NearMiss miss : written.nearMisses()) {
      changes.add(new Changed(miss.clears(), false, changed(written, sheet, miss.change())));
    }
    for (Case.StillRaised still : written.stillRaised()) {
      changes.add(new Changed(still.keeps(), true, changed(written, sheet, still.change())));
    }
    Set<String> guided =
        answers.openGuidance().stream().map(OpenGuidance::criterion).collect(Collectors.toSet());
    return new Ready(written, answers, guided, changes);
  }

  private Answers changed(Case written, Sheet sheet, Case.Part change) {
    List<Case.Part> parts = new ArrayList<>(written.parts());
    parts.add(change);
    return answers(written, sheet, parts);
  }

  private Answers answers(Case written, Sheet sheet, List<Case.Part> parts) {
    return new CaseAnswers(pack, faults).of(viewpoint.id(), written, sheet, parts);
  }

  /**
   * The first case that comes out otherwise than it says, as far as it speaks of one criterion.
   *
   * @param rules the criterion's rules, by the sheets that can judge it
   */
  Optional<Place> noticing(Criterion criterion, Map<String, CriterionRules> rules) {
    return new Run(criterion, rules).noticing();
  }

  private final class Run {

    private final Criterion criterion;
    private final Map<String, CriterionRules> rules;
    private final Set<String> findings = new HashSet<>();
    private final Map<Shape, Optional<Grid>> grids = new HashMap<>();

    Run(Criterion criterion, Map<String, CriterionRules> rules) {
      this.criterion = criterion;
      this.rules = rules;
      criterion.findings().forEach(finding -> findings.add(shortName(finding.id())));
    }

    /** What takes longest is looked at last. */
    Optional<Place> noticing() {
      return cases.stream()
          .filter(each -> raisesOtherwise(each) || changesOtherwise(each))
          .findFirst()
          .or(() -> cases.stream().filter(each -> judgesOtherwise(each)).findFirst())
          .map(each -> each.written().place());
    }

    private boolean raisesOtherwise(Ready each) {
      Set<String> expected = new HashSet<>(each.written().raises());
      expected.removeIf(raised -> !concerns(raised));
      return !raised(each.answers()).equals(expected);
    }

    private boolean changesOtherwise(Ready each) {
      return each.changes().stream()
          .filter(change -> concerns(change.finding()))
          .anyMatch(
              change -> raised(change.answers()).contains(change.finding()) != change.raised());
    }

    private boolean judgesOtherwise(Ready each) {
      Level expected = each.written().levels().get(shortName(criterion.id()));
      return expected != null && !tooOpen(each) && expected != level(each);
    }

    private boolean concerns(String finding) {
      int colon = finding.indexOf(':');
      return findings.contains(colon < 0 ? finding : finding.substring(0, colon));
    }

    private Set<String> raised(Answers answers) {
      Set<String> raised = new HashSet<>();
      Grid grid = grid(answers).orElse(null);
      if (grid != null) {
        Situation situation = new Standing(grid, answers).situation();
        for (JudgedCriterion judged : grid.criteria()) {
          judged.instances().stream()
              .filter(situation::fires)
              .forEach(instance -> raised.add(shortName(instance.rule().id())));
        }
      }
      return raised;
    }

    private @Nullable Level level(Ready each) {
      Grid grid = grid(each.answers()).orElse(null);
      if (grid == null || grid.criteria().isEmpty()) {
        return null;
      }
      Situation situation = new Standing(grid, each.answers()).situation();
      JudgedCriterion judged = grid.criteria().get(0);
      return new Judge(situation, each.guided()).judge(judged).range().level();
    }

    /** Leaves aside what takes long to judge for each mutant: a mutant left is no mutant lost. */
    private boolean tooOpen(Ready each) {
      Grid grid = grid(each.answers()).orElse(null);
      if (grid == null || grid.criteria().isEmpty()) {
        return false;
      }
      Situation situation = new Standing(grid, each.answers()).situation();
      JudgedCriterion judged = grid.criteria().get(0);
      double values = 1;
      for (int cell : judged.order()) {
        if (situation.open(cell)) {
          long terms =
              judged.terms().stream()
                  .filter(term -> term.cell() == cell || term.other() == cell)
                  .distinct()
                  .count();
          values *= 1 + terms;
        }
      }
      return values > MOST;
    }

    private Optional<Grid> grid(Answers answers) {
      return grids.computeIfAbsent(
          Shape.of(answers),
          shape ->
              Optional.ofNullable(rules.get(shape.sheet()))
                  .map(each -> GridBuilder.build(pack, alone(pack, shape.sheet(), each), shape)));
    }
  }

  private String shortName(String id) {
    return id.substring(viewpoint.id().length() + 1);
  }

  /** A sheet on which nothing else is judged. */
  static SheetRules alone(Pack pack, String sheet, CriterionRules... rules) {
    return new SheetRules(pack.sheets().get(sheet), List.of(rules), List.of(), List.of());
  }
}
