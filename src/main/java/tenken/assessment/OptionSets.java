package tenken.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.catalog.Field;
import tenken.ruleset.SetTest;

/**
 * Sets of options that between them stand for all sets that a criterion can tell apart. Options of
 * which all conditions say the same are alike: only a few of them, the witnesses, are needed to
 * bear out what is said of any number.
 */
final class OptionSets {

  /** A condition on which options are chosen in a cell: any of the mask, or all of it. */
  private record Mask(int cell, boolean all, long mask) {}

  private final Situation situation;
  private final List<Term> terms;
  private final List<GridCell.Link> links;

  /**
   * @param terms all terms of the criterion
   * @param links all conditions of asking on which it hangs
   */
  OptionSets(Situation situation, List<Term> terms, List<GridCell.Link> links) {
    this.situation = situation;
    this.terms = terms;
    this.links = links;
  }

  Collection<Long> of(Field field, int cell) {
    Set<Integer> together = comparedWhileOpen(cell);
    Set<Mask> masks = masks(together);
    List<Long> compared = compared(together);
    long listed = situation.grid().cells().get(cell).codes().listed();
    Set<Long> sets = new LinkedHashSet<>(List.of(0L));
    for (long alike : alike(listed, masks, compared)) {
      boolean whole =
          masks.stream().anyMatch(mask -> mask.all() && (mask.mask() & alike) != 0)
              || compared.stream().anyMatch(value -> (value & alike) != 0);
      Set<Long> larger = new LinkedHashSet<>();
      for (long choice : choices(alike, whole, witnesses(alike, together, masks, listed))) {
        sets.forEach(set -> larger.add(set | choice));
      }
      sets = larger;
    }
    sets.remove(0L);
    for (int i = 0; i < field.options().size(); i++) {
      if ((listed & (1L << i)) == 0) {
        sets.add(1L << i);
      }
    }
    return sets;
  }

  /** The open cells whose lists are compared with the cell's, directly or through others. */
  private Set<Integer> comparedWhileOpen(int cell) {
    Set<Integer> together = new HashSet<>(Set.of(cell));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Term term : terms) {
        if (term instanceof Term.LacksSomeOf
            && situation.open(term.cell())
            && situation.open(term.other())
            && (together.contains(term.cell()) || together.contains(term.other()))) {
          grown = together.addAll(List.of(term.cell(), term.other())) || grown;
        }
      }
    }
    return together;
  }

  /** What conditions say of options; that all of them count says nothing that tells them apart. */
  private Set<Mask> masks(Set<Integer> cells) {
    Set<Mask> masks = new LinkedHashSet<>();
    for (Term term : terms) {
      if (term instanceof Term.Holds holds && cells.contains(term.cell())) {
        masks.add(new Mask(term.cell(), holds.test() == SetTest.LACKS_ANY, holds.mask()));
      }
    }
    for (Term term : terms) {
      if (term instanceof Term.LacksSomeOf lacks
          && cells.contains(lacks.cell())
          && lacks.counted() != situation.grid().cells().get(lacks.cell()).codes().listed()) {
        masks.add(new Mask(lacks.cell(), false, lacks.counted()));
      }
    }
    for (GridCell.Link link : links) {
      if (cells.contains(link.cell())) {
        masks.add(new Mask(link.cell(), false, link.mask()));
      }
    }
    return masks;
  }

  /** What is chosen in answered cells with which the cells are compared. */
  private List<Long> compared(Set<Integer> cells) {
    List<Long> compared = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.LacksSomeOf) {
        int partner = cells.contains(term.cell()) ? term.other() : term.cell();
        int own = cells.contains(term.cell()) ? term.cell() : term.other();
        if (cells.contains(own) && situation.answered(partner)) {
          compared.add(situation.value(partner));
        }
      }
    }
    return compared;
  }

  private static Collection<Long> alike(long listed, Set<Mask> masks, List<Long> compared) {
    Map<List<Boolean>, Long> alike = new LinkedHashMap<>();
    for (long rest = listed; rest != 0; rest &= rest - 1) {
      long option = Long.lowestOneBit(rest);
      List<Boolean> role = new ArrayList<>();
      masks.forEach(mask -> role.add((mask.mask() & option) != 0));
      compared.forEach(value -> role.add((value & option) != 0));
      alike.merge(role, option, (left, right) -> left | right);
    }
    return alike.values();
  }

  /** How many options that are alike it can take to bear out what conditions say. */
  private int witnesses(long alike, Set<Integer> cells, Set<Mask> masks, long listed) {
    int witnesses = sizes(cells);
    if (cells.size() > 1) {
      witnesses += (int) terms.stream().filter(t -> compares(t, cells)).distinct().count();
      for (Mask mask : masks) {
        boolean speaks = (mask.mask() & alike) != 0 || (mask.mask() & ~listed) != 0;
        witnesses += speaks ? 1 : 0;
      }
    }
    return Math.max(1, witnesses);
  }

  /**
   * The ways to choose among options that are alike.
   *
   * @param whole whether it matters that all of them are chosen
   * @param witnesses how many stand for themselves; the rest is chosen as one
   */
  private static Set<Long> choices(long alike, boolean whole, int witnesses) {
    Set<Long> choices = new LinkedHashSet<>(List.of(0L));
    long rest = alike;
    for (int unit = 0; rest != 0 && (whole || unit < witnesses); unit++) {
      long next = unit < witnesses ? Long.lowestOneBit(rest) : rest;
      Set<Long> more = new LinkedHashSet<>(choices);
      choices.forEach(choice -> more.add(choice | next));
      choices = more;
      rest &= ~next;
    }
    return choices;
  }

  private static boolean compares(Term term, Set<Integer> cells) {
    return term instanceof Term.LacksSomeOf
        && (cells.contains(term.cell()) || cells.contains(term.other()));
  }

  /** How many options it can take to tell the sizes of lists apart. */
  private int sizes(Set<Integer> cells) {
    long most = -1;
    Set<Integer> sized = new HashSet<>();
    for (Term term : terms) {
      if (term instanceof Term.Against against && against.size() && cells.contains(term.cell())) {
        sized.add(term.cell());
        most = Math.max(most, against.amount());
      }
    }
    return (int) Math.min(Long.SIZE, most + 1) * sized.size();
  }
}
