package tenken.assessment;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tenken.ruleset.CriterionRules;

/**
 * A criterion and the cells in which it is judged for one operator. Safe to share between threads.
 */
final class JudgedCriterion {

  private final CriterionRules rules;
  private final List<JudgedCell> cells;
  private final List<Instance> instances;
  private final BitSet reads = new BitSet();
  private volatile @Nullable Verdict untouched;

  /**
   * Takes over where a criterion is judged.
   *
   * @param rules the criterion and its rules
   * @param cells the cells, in the order of their scopes; at least one
   */
  JudgedCriterion(CriterionRules rules, List<JudgedCell> cells) {
    this.rules = rules;
    this.cells = List.copyOf(cells);
    this.instances = cells.stream().flatMap(cell -> cell.instances().stream()).toList();
    instances.forEach(instance -> reads.or(instance.reads()));
  }

  CriterionRules rules() {
    return rules;
  }

  List<JudgedCell> cells() {
    return cells;
  }

  List<Instance> instances() {
    return instances;
  }

  /** All cells that its rules read or hang on; not to be changed. */
  BitSet reads() {
    return reads;
  }

  /** The verdict where nothing that it reads is known: the same in all documents, so found once. */
  Verdict untouched(Supplier<Verdict> judging) {
    Verdict known = untouched;
    if (known == null) {
      known = judging.get();
      untouched = known;
    }
    return known;
  }
}
