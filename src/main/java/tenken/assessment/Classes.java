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
  private final JudgedCriterion judged;

  Classes(Situation situation, JudgedCriterion judged) {
    this.situation = situation;
    this.judged = judged;
  }

  /**
   * One value for each class, at least one. Where no condition compares two cells they are the same
   * in all documents, so found once.
   */
  List<Long> of(int cell) {
    return judged.comparesCells() ? find(cell) : judged.classes(cell, this::find);
  }

  /**
   * The place of the representative of a value's class.
   *
   * @param representatives what {@link #of} gave
   */
  int place(int cell, long value, List<Long> representatives) {
    About about = about(cell);
    List<Object> wanted = signature(cell, value, about);
    for (int place = 0; place < representatives.size(); place++) {
      if (signature(cell, representatives.get(place), about).equals(wanted)) {
        return place;
      }
    }
    throw new IllegalArgumentException("no class has this value");
  }

  /** What conditions say of a cell: terms that read it, and options on which others hang. */
  private record About(List<Term> terms, Set<Long> masks) {}

  private About about(int cell) {
    List<Term> terms =
        judged.terms().stream()
            .filter(term -> term.cell() == cell || term.other() == cell)
            .distinct()
            .toList();
    Set<Long> masks = new LinkedHashSet<>();
    for (GridCell.Link link : judged.links()) {
      if (link.cell() == cell) {
        masks.add(link.mask());
      }
    }
    return new About(terms, masks);
  }

  private List<Long> find(int cell) {
    About about = about(cell);
    Field field = situation.grid().cells().get(cell).field();
    List<Long> representatives = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (long value : new Candidates(situation, judged.terms(), judged.links()).of(field, cell)) {
      if (seen.add(signature(cell, value, about))) {
        representatives.add(value);
      }
    }
    return representatives;
  }

  /**
   * What can be told of a value: its truth in every condition, or what a cell that is open too is
   * compared with.
   */
  private List<Object> signature(int cell, long value, About about) {
    List<Object> signature = new ArrayList<>();
    for (Term term : about.terms()) {
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
    for (long mask : about.masks()) {
      signature.add((value & mask) != 0);
    }
    return signature;
  }
}
