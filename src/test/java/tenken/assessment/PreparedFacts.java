package tenken.assessment;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
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

  /** All facts of a document. */
  public List<Fact> of(Answers answers) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    BitSet all = new BitSet();
    all.set(0, prepared.grid().cells().size());
    return new Standing(prepared.grid(), answers).facts(prepared.facts(), all);
  }

  /** Chooses and makes, each time anew, the facts that an assessment hands to the engine. */
  public Supplier<List<Fact>> shown(Answers answers) {
    Grids.Prepared prepared = grids.of(Shape.of(answers));
    Standing standing = new Standing(prepared.grid(), answers);
    return () -> prepared.shown(standing);
  }
}
