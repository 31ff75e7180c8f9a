package tenken.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tenken.answers.Answers;
import tenken.answers.OpenGuidance;
import tenken.catalog.Case;
import tenken.catalog.CaseReader;
import tenken.catalog.FaultLog;
import tenken.catalog.Level;
import tenken.catalog.PackFault;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;
import tenken.ruleset.Ruleset;
import tenken.ruleset.SheetRules;

/**
 * Runs the cases that stand beside a viewpoint's rules, and tells which findings they leave
 * unproven.
 */
public final class CaseRunner {

  private record Outcome(Set<String> raised, Map<String, Level> levels) {}

  private final Ruleset ruleset;
  private final FaultLog faults = new FaultLog();
  private final Map<Shape, Grids.Prepared> grids = new HashMap<>();

  /** Runs cases under the rules given. */
  public CaseRunner(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  /** Runs a viewpoint's cases; every difference and every gap is a fault with file and line. */
  public List<PackFault> run(Viewpoint viewpoint) {
    grids.clear();
    List<Case> cases = new CaseReader(faults).read(viewpoint);
    cases.forEach(each -> run(viewpoint, each));
    new CaseCoverage(viewpoint, faults).check(cases);
    return faults.faults();
  }

  private void run(Viewpoint viewpoint, Case written) {
    Sheet sheet = ruleset.pack().sheets().get(written.sheet());
    if (sheet == null) {
      faults.add(written.place(), "there is no sheet `%s`", written.sheet());
      return;
    }
    Outcome outcome = outcome(viewpoint, written, sheet, written.parts());
    Set<String> raises = new TreeSet<>(written.raises());
    if (!raises.equals(outcome.raised())) {
      faults.add(
          written.place(), "`%s` raises %s, not %s", written.name(), outcome.raised(), raises);
    }
    new TreeMap<>(written.levels())
        .forEach((criterion, level) -> checkLevel(written, criterion, level, outcome));
    for (Case.NearMiss miss : written.nearMisses()) {
      boolean raised = raisedAfter(viewpoint, written, sheet, miss.change(), miss.clears());
      check(outcome.raised(), raised, written, miss);
    }
    for (Case.StillRaised still : written.stillRaised()) {
      boolean raised = raisedAfter(viewpoint, written, sheet, still.change(), still.keeps());
      check(outcome.raised(), raised, written, still);
    }
  }

  private void checkLevel(Case written, String criterion, Level expected, Outcome outcome) {
    Level found = outcome.levels().get(criterion);
    if (found == null) {
      faults.add(
          written.place(),
          "`%s`: %s is not judged on %s",
          written.name(),
          criterion,
          written.sheet());
    } else if (found != expected) {
      faults.add(
          written.place(), "`%s`: %s is %s, not %s", written.name(), criterion, found, expected);
    }
  }

  private void check(Set<String> before, boolean after, Case written, Case.NearMiss miss) {
    if (!before.contains(miss.clears())) {
      faults.add(miss.place(), "`%s` does not raise %s", written.name(), miss.clears());
    } else if (after) {
      faults.add(
          miss.place(), "`%s`: %s is still raised after the change", written.name(), miss.clears());
    }
  }

  private void check(Set<String> before, boolean after, Case written, Case.StillRaised still) {
    if (!before.contains(still.keeps())) {
      faults.add(still.place(), "`%s` does not raise %s", written.name(), still.keeps());
    } else if (!after) {
      faults.add(
          still.place(),
          "`%s`: %s is no longer raised after the change",
          written.name(),
          still.keeps());
    }
  }

  private boolean raisedAfter(
      Viewpoint viewpoint, Case written, Sheet sheet, Case.Part change, String finding) {
    List<Case.Part> parts = new ArrayList<>(written.parts());
    parts.add(change);
    return outcome(viewpoint, written, sheet, parts).raised().contains(finding);
  }

  private Outcome outcome(Viewpoint viewpoint, Case written, Sheet sheet, List<Case.Part> parts) {
    Answers answers =
        new CaseAnswers(ruleset.pack(), faults).of(viewpoint.id(), written, sheet, parts);
    Grids.Prepared prepared =
        grids.computeIfAbsent(Shape.of(answers), shape -> prepare(viewpoint, shape));
    Standing standing = new Standing(prepared.grid(), answers);
    Set<String> guided =
        answers.openGuidance().stream().map(OpenGuidance::criterion).collect(Collectors.toSet());
    Judge judge = new Judge(standing.situation(), guided);
    String prefix = viewpoint.id() + "/";
    Map<String, Level> levels = new HashMap<>();
    for (JudgedCriterion judged : prepared.grid().criteria()) {
      String id = judged.rules().criterion().id();
      levels.put(id.substring(prefix.length()), judge.judge(judged).range().level());
    }
    Set<String> raised =
        prepared
            .matches()
            .of(
                ruleset.engine(sheet.id()).run(prepared.shown(standing), answers.asOf()),
                standing.situation())
            .stream()
            .map(match -> match.rule().id().substring(prefix.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Outcome(raised, levels);
  }

  private Grids.Prepared prepare(Viewpoint viewpoint, Shape shape) {
    SheetRules all = ruleset.rules(shape.sheet());
    SheetRules own =
        new SheetRules(
            all.sheet(),
            all.criteria().stream()
                .filter(rules -> rules.viewpoint().equals(viewpoint.id()))
                .toList(),
            all.leftOut(),
            all.parameters());
    Grid grid = GridBuilder.build(ruleset.pack(), own, shape);
    return Grids.Prepared.of(grid);
  }
}
