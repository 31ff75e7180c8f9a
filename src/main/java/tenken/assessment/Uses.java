package tenken.assessment;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which answers some rule could match, so that Drools need not be shown the others. It looks
 * at each condition on one answer, and at whether answers differ where only different ones match;
 * what rules raise is for Drools to say. Safe to share between threads.
 */
final class Uses {

  /**
   * What an instance reads.
   *
   * @param cells the cells
   * @param alone its conditions on one answer
   * @param apart its conditions that no two equal answers meet
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Reading(int[] cells, Term[] alone, Term[] apart) {

    static Reading of(Instance instance) {
      return new Reading(
          instance.cells().stream().mapToInt(cell -> cell).toArray(),
          instance.terms().stream().filter(term -> term.other() < 0).toArray(Term[]::new),
          instance.terms().stream().filter(Term::needsDifference).toArray(Term[]::new));
    }

    boolean possible(Situation situation) {
      for (int cell : cells) {
        if (!situation.answered(cell) || situation.asked(cell) != Known.YES) {
          return false;
        }
      }
      for (Term term : alone) {
        if (!term.holds(situation.value(term.cell()), 0)) {
          return false;
        }
      }
      for (Term term : apart) {
        if (situation.value(term.cell()) == situation.value(term.other())) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<JudgedCriterion, List<Reading>> readings = new HashMap<>();

  Uses(Grid grid) {
    for (JudgedCriterion criterion : grid.criteria()) {
      readings.put(criterion, criterion.instances().stream().map(Reading::of).toList());
    }
  }

  /** The cells whose answers rules of some criteria could match, by their indexes. */
  BitSet of(Situation situation, Collection<JudgedCriterion> criteria) {
    BitSet cells = new BitSet();
    for (JudgedCriterion criterion : criteria) {
      for (Reading reading : readings.getOrDefault(criterion, List.of())) {
        if (reading.possible(situation)) {
          for (int cell : reading.cells()) {
            cells.set(cell);
          }
        }
      }
    }
    return cells;
  }
}
