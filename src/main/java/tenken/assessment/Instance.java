package tenken.assessment;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.GridCell.Clause;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.ruleset.Rule;

/**
 * A rule tied to cells: it fires where all of them are asked and all its terms hold.
 *
 * @param rule the rule
 * @param level what it raises
 * @param scope the cell that it judges
 * @param cells the cells that it reads, as indexes, in the order of the rule's slots
 * @param terms its conditions
 * @param applies what must hold for the criterion to apply there, or null
 * @param reads the cells it reads, those on which their being asked hangs, and those of {@code
 *     applies}
 */
record Instance(
    Rule rule,
    Level level,
    Scope scope,
    List<Integer> cells,
    List<Term> terms,
    @Nullable Clause applies,
    BitSet reads) {

  Instance {
    cells = List.copyOf(cells);
    terms = List.copyOf(terms);
  }
}
