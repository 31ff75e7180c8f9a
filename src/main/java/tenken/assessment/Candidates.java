package tenken.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenken.catalog.Field;
import tenken.catalog.FieldType;

/**
 * Values of a cell that between them stand for all classes; {@link Classes} drops those that are
 * alike.
 */
final class Candidates {

  private final Situation situation;
  private final List<Term> terms;
  private final OptionSets sets;

  /**
   * @param terms all terms of the criterion
   * @param links all conditions of asking on which it hangs
   */
  Candidates(Situation situation, List<Term> terms, List<GridCell.Link> links) {
    this.situation = situation;
    this.terms = terms;
    this.sets = new OptionSets(situation, terms, links);
  }

  Collection<Long> of(Field field, int cell) {
    return switch (field.type()) {
      case CHOICE -> options(field);
      case CHOICES -> sets.of(field, cell);
      default -> amounts(field.type() == FieldType.COUNT ? 0 : Long.MIN_VALUE);
    };
  }

  private static List<Long> options(Field field) {
    List<Long> options = new ArrayList<>();
    for (int i = 0; i < field.options().size(); i++) {
      options.add(1L << i);
    }
    return options;
  }

  /**
   * Every amount that is compared with, and so many neighbours that all cells compared with each
   * other find room there in every order.
   */
  private Set<Long> amounts(long least) {
    Set<Integer> compared = new HashSet<>();
    Set<Long> fixed = new HashSet<>(List.of(0L));
    for (Term term : terms) {
      if (term instanceof Term.Against against) {
        fixed.add(against.amount());
      } else if (term instanceof Term.Between) {
        for (int cell : List.of(term.cell(), term.other())) {
          compared.add(cell);
          if (situation.answered(cell)) {
            fixed.add(situation.value(cell));
          }
        }
      }
    }
    int neighbours = Math.max(1, compared.size());
    Set<Long> amounts = new TreeSet<>();
    for (long amount : fixed) {
      for (long each = amount - neighbours; each <= amount + neighbours; each++) {
        if (each >= least) {
          amounts.add(each);
        }
      }
    }
    return amounts;
  }
}
