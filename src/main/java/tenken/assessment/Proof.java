package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Option;
import tenken.catalog.Remedy;
import tenken.ruleset.Rule;

/**
 * What holds of the rules of one criterion under all answers: every completion of a sheet on which
 * nothing is answered is looked at, none is sampled. Rules that read no cell in common are looked
 * at apart.
 */
final class Proof {

  /** How much a criterion may take, so that documents with many services can be followed, too. */
  private static final int LARGE = 200_000;

  private final Grid grid;
  private final JudgedCriterion judged;
  private final LevelFunctions functions;
  private final Diagram diagram;
  private final Set<Rule> alone = new HashSet<>();
  private final Map<Rule, Set<String>> accompanied = new LinkedHashMap<>();
  private final Set<String> broken = new TreeSet<>();
  private int levels;
  private long combinations;

  Proof(Grid grid, JudgedCriterion judged) {
    this.grid = grid;
    this.judged = judged;
    this.functions = new LevelFunctions(Situation.allUnknown(grid), judged, false, LARGE);
    this.diagram = functions.diagram();
    for (JudgedCell cell : judged.cells()) {
      parts(cell).forEach(this::look);
    }
  }

  /** The instances in a cell, those together that read a cell in common. */
  private static List<List<Instance>> parts(JudgedCell cell) {
    List<List<Instance>> parts = new ArrayList<>();
    for (Instance instance : cell.instances()) {
      List<Instance> part = new ArrayList<>(List.of(instance));
      List<List<Instance>> related = parts.stream().filter(each -> common(each, instance)).toList();
      related.forEach(part::addAll);
      parts.removeAll(related);
      parts.add(part);
    }
    return parts;
  }

  private static boolean common(List<Instance> part, Instance instance) {
    return part.stream().anyMatch(each -> !Collections.disjoint(each.cells(), instance.cells()));
  }

  private void look(List<Instance> part) {
    int worst = functions.worst(part);
    levels |= diagram.results(worst);
    combinations = saturated(combinations, count(part));
    lookForSilence(part, worst);
    lookForEachAlone(part);
    if (!judged.rules().criterion().contradiction()) {
      lookForWorse(part, worst);
    }
  }

  private static long saturated(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** How many combinations of classes there are of what the instances hang on. */
  private long count(List<Instance> part) {
    BitSet reads = new BitSet();
    part.forEach(instance -> reads.or(instance.reads()));
    long count = 1;
    for (int cell : reads.stream().toArray()) {
      int classes = Math.max(1, functions.classes(cell));
      count = count > Long.MAX_VALUE / classes ? Long.MAX_VALUE : count * classes;
    }
    return count;
  }

  /** It is judged exactly where one of its rules could have raised. */
  private void lookForSilence(List<Instance> part, int worst) {
    int applies = Diagram.NO;
    for (Instance instance : part) {
      applies = diagram.apply(Operation.GREATEST, applies, functions.applies(instance));
    }
    if (diagram.apply(Operation.LEAST, worst, Diagram.YES) != applies) {
      broken.add("it is judged where nothing is asked, or not judged where something is");
    }
  }

  private void lookForEachAlone(List<Instance> part) {
    Map<Rule, Integer> fires = new LinkedHashMap<>();
    for (Instance instance : part) {
      fires.merge(
          instance.rule(),
          functions.fires(instance),
          (one, other) -> diagram.apply(Operation.GREATEST, one, other));
    }
    fires.forEach(
        (rule, function) -> {
          int rest = function;
          Set<String> with = new TreeSet<>();
          for (Map.Entry<Rule, Integer> other : fires.entrySet()) {
            if (!other.getKey().equals(rule)) {
              int without = diagram.apply(Operation.EXCEPT, rest, other.getValue());
              if (without != rest) {
                with.add(other.getKey().id());
              }
              rest = without;
            }
          }
          if (rest != Diagram.NO) {
            alone.add(rule);
          } else if (function != Diagram.NO) {
            accompanied.computeIfAbsent(rule, key -> new TreeSet<>()).addAll(with);
          }
        });
  }

  /** A better option of a field that is to be raised never makes its own cell worse. */
  private void lookForWorse(List<Instance> part, int worst) {
    BitSet reads = new BitSet();
    part.forEach(instance -> reads.or(instance.reads()));
    for (int index : reads.stream().toArray()) {
      GridCell cell = grid.cells().get(index);
      boolean own = part.stream().allMatch(each -> cell.scope().touches(each.scope()));
      if (own && cell.field().remedy() == Remedy.RAISE) {
        lookForWorse(cell, reads, worst);
      }
    }
  }

  private void lookForWorse(GridCell cell, BitSet reads, int worst) {
    Field field = cell.field();
    List<Option> ranked = field.options().stream().filter(Option::ranked).toList();
    for (Option from : ranked) {
      for (Option to : ranked) {
        if (from.rank() < to.rank()) {
          int before = place(cell, from);
          int after = place(cell, to);
          if (before != after && worsens(cell.index(), before, after, reads, worst)) {
            broken.add(
                "`%s` is worse at %s than at %s".formatted(field.name(), to.id(), from.id()));
          }
        }
      }
    }
  }

  private int place(GridCell cell, Option option) {
    return functions.place(cell.index(), cell.codes().mask(Set.of(option.id())));
  }

  /** What a change opens counts as answered for the best. */
  private boolean worsens(int cell, int before, int after, BitSet reads, int worst) {
    int variable = functions.position(cell);
    int now = diagram.where(worst, variable, before);
    int then = diagram.where(worst, variable, after);
    BitSet children = grid.dependents(List.of(cell));
    children.and(reads);
    for (int child = children.length() - 1;
        child >= 0;
        child = children.previousSetBit(child - 1)) {
      int asked = functions.asked(child);
      int opened =
          diagram.apply(
              Operation.EXCEPT,
              diagram.where(asked, variable, after),
              diagram.where(asked, variable, before));
      int best = diagram.least(then, functions.position(child));
      int kept = diagram.apply(Operation.EXCEPT, then, opened);
      int not = diagram.apply(Operation.EXCEPT, Diagram.YES, opened);
      then = diagram.apply(Operation.GREATEST, kept, diagram.apply(Operation.EXCEPT, best, not));
    }
    return diagram.apply(Operation.WORSENS, now, then) != Diagram.NO;
  }

  long combinations() {
    return combinations;
  }

  /** Whether some answers lead to a level. */
  boolean reached(Level level) {
    return (levels & LevelRange.exactly(level).bits()) != 0;
  }

  /**
   * The rules without which a rule is not raised: none where it is raised alone under some answers;
   * null where it is never raised.
   */
  @Nullable Set<String> beside(Rule rule) {
    return alone.contains(rule) ? Set.of() : accompanied.get(rule);
  }

  /** What is wrong beside, in words. */
  Set<String> broken() {
    return broken;
  }
}
