package tenken.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.Field;

/**
 * Representatives of the values of a cell that the rules of a criterion can tell apart. Trying them
 * all is as good as trying every value.
 */
final class Classes {

  private final Situation situation;
  private final List<Term> terms = new ArrayList<>();
  private final List<GridCell.Link> links = new ArrayList<>();

  Classes(Situation situation, List<Instance> instances) {
    this.situation = situation;
    for (Instance instance : instances) {
      terms.addAll(instance.terms());
      if (instance.applies() != null) {
        links.addAll(instance.applies().links());
      }
      instance.reads().stream()
          .mapToObj(cell -> situation.grid().cells().get(cell))
          .flatMap(cell -> cell.conditions().stream())
          .forEach(clause -> links.addAll(clause.links()));
    }
  }

  /** One value for each class, at least one. */
  List<Long> of(int cell) {
    List<Term> about =
        terms.stream()
            .filter(term -> term.cell() == cell || term.other() == cell)
            .distinct()
            .toList();
    Set<Long> masks = new LinkedHashSet<>();
    for (GridCell.Link link : links) {
      if (link.cell() == cell) {
        masks.add(link.mask());
      }
    }
    Field field = situation.grid().cells().get(cell).field();
    List<Long> representatives = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (long value : new Candidates(situation, terms, links).of(field, cell)) {
      if (seen.add(signature(cell, value, about, masks))) {
        representatives.add(value);
      }
    }
    return representatives;
  }

  /**
   * What can be told of a value: its truth in every condition, or what a cell that is open too is
   * compared with.
   */
  private List<Object> signature(int cell, long value, List<Term> about, Set<Long> masks) {
    List<Object> signature = new ArrayList<>();
    for (Term term : about) {
      int partner = term.cell() == cell ? term.other() : term.cell();
      if (partner < 0 || partner == cell) {
        signature.add(term.holds(value, value));
      } else if (!situation.answered(partner)) {
        signature.add(
            term instanceof Term.Below below ? (Object) below.rank(value) : (Object) value);
      } else if (term.cell() == cell) {
        signature.add(term.holds(value, situation.value(partner)));
      } else {
        signature.add(term.holds(situation.value(partner), value));
      }
    }
    for (long mask : masks) {
      signature.add((value & mask) != 0);
    }
    return signature;
  }
}
