package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One field in the cells in which instances of a rule read it.
 *
 * @param cells the cells, as indexes
 * @param read the instances
 */
record FieldUse(Set<Integer> cells, List<Instance> read) {

  /** The conditions of the instances on a cell. */
  List<Term> terms(int cell) {
    List<Term> terms = new ArrayList<>();
    for (Instance instance : read) {
      for (Term term : instance.terms()) {
        if (term.cell() == cell || term.other() == cell) {
          terms.add(term);
        }
      }
    }
    return terms;
  }
}
