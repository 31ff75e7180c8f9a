package tenken.assessment;

import java.util.List;
import tenken.answers.Answers;
import tenken.answers.Fact;
import tenken.ruleset.Ruleset;

/** What rules see of documents, for those who run rules without the rest. */
public final class PreparedFacts {

  private final Grids grids;

  /** Prepares facts for the rules given. */
  public PreparedFacts(Ruleset ruleset) {
    this.grids = new Grids(ruleset);
  }

  /** The facts that an assessment hands to the engine. */
  public List<Fact> of(Answers answers) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    return new Standing(prepared.grid(), answers).facts(prepared.facts());
  }
}
