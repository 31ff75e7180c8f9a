package tenken.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tenken.answers.Fact;
import tenken.ruleset.Raised;

/** Evaluates five viewpoints without a rule engine. Safe to share between threads. */
public final class PlainEvaluator {

  /** The viewpoints; the two of intrusion and exfiltration count as one. */
  public static final Set<String> VIEWPOINTS =
      Set.of(
          "login-state-parity",
          "opt-out-continuity",
          "data-portability",
          "data-clean-room",
          "intrusion-defence",
          "exfiltration-control");

  private PlainEvaluator() {}

  /**
   * Evaluates the viewpoints.
   *
   * @param facts the cells that are asked and answered
   * @param asOf the date as of which the answers are judged
   * @return what is raised, in no particular order
   */
  public static List<Raised> run(Collection<? extends Fact> facts, LocalDate asOf) {
    List<Raised> raised = new ArrayList<>();
    Raising findings = (finding, about) -> raised.add(new Raised(finding, List.of(about)));
    FactsByField answers = new FactsByField(facts);
    new LoginStateParity(answers, findings).judge();
    new OptOutContinuity(answers, findings).judge();
    new DataPortability(answers, findings).judge();
    new DataCleanRoom(answers, findings).judge();
    new IntrusionDefence(answers, findings, asOf).judge();
    new ExfiltrationControl(answers, findings).judge();
    return raised;
  }
}
