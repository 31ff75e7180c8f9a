package tenken.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.FieldType;

/**
 * Tells which answers some rule could match at all, so that Drools need not be shown the others.
 * Safe to share between threads.
 */
final class Uses {

  /** What one cell's value must be like for some pattern of a rule: all terms of any of these. */
  private record Patterns(List<List<Term>> anyOf) {

    boolean accept(long code) {
      for (List<Term> all : anyOf) {
        if (holds(all, code)) {
          return true;
        }
      }
      return false;
    }

    private static boolean holds(List<Term> all, long code) {
      for (Term term : all) {
        if (!term.holds(code, code)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Patterns> patterns;
  private final long[] options;

  Uses(Grid grid) {
    List<Set<List<Term>>> anyOf = new ArrayList<>();
    grid.cells().forEach(cell -> anyOf.add(new LinkedHashSet<>()));
    for (JudgedCriterion criterion : grid.criteria()) {
      for (Instance instance : criterion.instances()) {
        for (int cell : instance.cells()) {
          anyOf.get(cell).add(alone(instance, cell));
        }
      }
    }
    this.patterns = anyOf.stream().map(each -> new Patterns(List.copyOf(each))).toList();
    this.options = new long[patterns.size()];
    for (GridCell cell : grid.cells()) {
      options[cell.index()] = options(cell);
    }
  }

  /** The terms of an instance on a cell that look at no other. */
  private static List<Term> alone(Instance instance, int cell) {
    return instance.terms().stream()
        .filter(term -> term.cell() == cell && term.other() < 0)
        .toList();
  }

  /** For a choice of one option, those that some pattern accepts. */
  private long options(GridCell cell) {
    long accepted = 0;
    for (int place = 0; place < cell.field().options().size(); place++) {
      accepted |= patterns.get(cell.index()).accept(1L << place) ? 1L << place : 0;
    }
    return accepted;
  }

  /** Tells whether some rule could match the value of the cell. */
  boolean any(GridCell cell, long code) {
    return cell.field().type() == FieldType.CHOICE
        ? (options[cell.index()] & code) != 0
        : patterns.get(cell.index()).accept(code);
  }
}
