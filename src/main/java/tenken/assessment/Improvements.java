package tenken.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.catalog.Remedy;

/** The values that an operator could give instead, in the direction of a field's remedy. */
final class Improvements {

  private final Situation situation;

  Improvements(Situation situation) {
    this.situation = situation;
  }

  /**
   * Better values of an answered cell, the smallest change first.
   *
   * @param terms the conditions that such a value might break
   */
  List<Long> of(GridCell cell, List<Term> terms) {
    long now = situation.value(cell.index());
    return switch (cell.field().remedy()) {
      case RAISE -> raised(cell.field(), now);
      case ADD -> added(cell, now, terms);
      case REMOVE -> removed(cell, now, terms);
      case MORE, LATER, FEWER, EARLIER -> moved(cell, now, terms);
      case NONE -> List.of();
    };
  }

  private static List<Long> raised(Field field, long now) {
    int rank = field.options().get(Long.numberOfTrailingZeros(now)).rank();
    List<Option> better =
        field.options().stream()
            .filter(option -> rank != Option.UNRANKED && option.rank() > rank)
            .sorted((left, right) -> Integer.compare(left.rank(), right.rank()))
            .toList();
    return better.stream().map(option -> 1L << field.options().indexOf(option)).toList();
  }

  /**
   * One option more, those that a condition names, or that all of them do; where the number of
   * options counts, any more.
   */
  private List<Long> added(GridCell cell, long now, List<Term> terms) {
    long listed = cell.codes().listed();
    long chosen = now & listed;
    Set<Long> larger = new LinkedHashSet<>();
    boolean counted = terms.stream().anyMatch(Term.Against.class::isInstance);
    long grown = chosen;
    for (long rest = listed & ~chosen; rest != 0; rest &= rest - 1) {
      larger.add(chosen | Long.lowestOneBit(rest));
      grown |= Long.lowestOneBit(rest);
      if (counted) {
        larger.add(grown);
      }
    }
    long all = chosen;
    for (long mask : wanted(cell.index(), terms)) {
      larger.add(chosen | (mask & listed));
      all |= mask & listed;
    }
    larger.add(all);
    larger.remove(chosen);
    return bySize(larger, now);
  }

  /**
   * One option less, or all that conditions name; what leaves nothing is said by its own option.
   */
  private List<Long> removed(GridCell cell, long now, List<Term> terms) {
    Set<Long> smaller = new LinkedHashSet<>();
    for (long rest = now; rest != 0; rest &= rest - 1) {
      smaller.add(now & ~Long.lowestOneBit(rest));
    }
    wanted(cell.index(), terms).forEach(mask -> smaller.add(now & ~mask));
    if (smaller.remove(0L)) {
      smaller.addAll(nothing(cell));
    }
    smaller.remove(now);
    return bySize(smaller, now);
  }

  /** The option that says none, where there is no doubt which it is. */
  private static List<Long> nothing(GridCell cell) {
    List<Option> exclusive = cell.field().options().stream().filter(Option::exclusive).toList();
    return exclusive.size() == 1
        ? List.of(cell.codes().mask(List.of(exclusive.get(0).id())))
        : List.of();
  }

  private List<Long> wanted(int cell, List<Term> terms) {
    List<Long> masks = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Holds holds) {
        masks.add(holds.mask());
      } else if (term instanceof Term.LacksSomeOf lacks && lacks.cell() == cell) {
        masks.add(situation.value(lacks.other()) & lacks.counted());
      }
    }
    return masks;
  }

  private static List<Long> bySize(Set<Long> values, long now) {
    return values.stream()
        .sorted(
            (left, right) -> Integer.compare(Long.bitCount(left ^ now), Long.bitCount(right ^ now)))
        .toList();
  }

  /** The amounts that conditions compare with and their neighbours, the nearest first. */
  private List<Long> moved(GridCell cell, long now, List<Term> terms) {
    Remedy remedy = cell.field().remedy();
    boolean up = remedy == Remedy.MORE || remedy == Remedy.LATER;
    Set<Long> amounts = new LinkedHashSet<>();
    for (Term term : terms) {
      if (term instanceof Term.Against against) {
        around(against.amount(), amounts);
      } else if (term instanceof Term.Between between) {
        around(
            situation.value(between.cell() == cell.index() ? between.other() : between.cell()),
            amounts);
      }
    }
    boolean count = remedy == Remedy.MORE || remedy == Remedy.FEWER;
    return amounts.stream()
        .filter(amount -> up ? amount > now : amount < now)
        .filter(amount -> !count || amount >= 0)
        .sorted((left, right) -> Long.compare(Math.abs(left - now), Math.abs(right - now)))
        .toList();
  }

  private static void around(long amount, Set<Long> amounts) {
    amounts.addAll(List.of(amount - 1, amount, amount + 1));
  }
}
