package tenken.assessment;

import java.util.Set;
import tenken.answers.Answers;
import tenken.ruleset.Ruleset;

/** The part of an assessment that finds the levels, ready to be run by itself. */
public final class JudgeAlone {

  private final Situation situation;

  /** Prepares what a document says. */
  public JudgeAlone(Ruleset ruleset, Answers answers) {
    Grid grid = new Grids(ruleset).of(Shape.of(answers)).grid();
    this.situation = new Standing(grid, answers).situation();
  }

  /** Judges all criteria; tells how many. */
  public int judge() {
    return new Judge(situation, Set.of()).all().size();
  }
}
