package tenken.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;
import tenken.catalog.Level;

/**
 * The levels of one criterion as functions of what is unknown in a document. Results of functions
 * are levels in their order: 0 NOT_APPLICABLE, 1 SATISFIED, 2 DOUBTFUL, 3 LACKING; the worst of
 * several functions counts.
 */
final class LevelFunctions {

  private final Situation situation;
  private final boolean guided;
  private final Diagram diagram;
  private final Classes classes;
  private final List<Integer> variables;
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final Map<Integer, List<Long>> values = new HashMap<>();
  private final Map<Integer, Integer> asked = new HashMap<>();

  /**
   * Prepares the functions of a criterion.
   *
   * @param guided whether guidance on the criterion is still open, which makes a lack of every
   *     doubt
   */
  LevelFunctions(Situation situation, JudgedCriterion judged, boolean guided) {
    this(situation, judged, guided, Diagram.LARGE);
  }

  /**
   * The same.
   *
   * @param largest how much the functions may take
   */
  LevelFunctions(Situation situation, JudgedCriterion judged, boolean guided, int largest) {
    this.diagram = new Diagram(largest);
    this.situation = situation;
    this.guided = guided;
    this.variables = judged.order().stream().filter(situation::open).toList();
    this.classes = new Classes(situation, judged);
    for (int position = 0; position < variables.size(); position++) {
      int cell = variables.get(position);
      positions.put(cell, position);
      values.put(cell, classes.of(cell));
    }
  }

  /** The worst level that the rules come to. */
  int worst(List<Instance> instances) {
    int worst = Diagram.NO;
    for (Instance instance : instances) {
      worst = diagram.apply(Operation.GREATEST, worst, level(instance));
    }
    return worst;
  }

  /** Whether an instance fires under some completion. */
  boolean mayFire(Instance instance) {
    Level worst = range(level(instance)).worst();
    return worst != null && worst != Level.SATISFIED;
  }

  /** Whether an instance fires, as a function. */
  int fires(Instance instance) {
    return diagram.apply(Operation.LEAST, applies(instance), matches(instance));
  }

  /** The diagram in which the functions are kept. */
  Diagram diagram() {
    return diagram;
  }

  /** The worse of two functions. */
  int worse(int left, int right) {
    return diagram.apply(Operation.GREATEST, left, right);
  }

  /** The levels that a function can come to. */
  LevelRange range(int function) {
    return LevelRange.of(diagram.results(function));
  }

  /** The cells on which a function depends: those whose value alone can change it. */
  Set<Integer> essential(int function) {
    Set<Integer> cells = new TreeSet<>();
    diagram.variables(function).stream().forEach(position -> cells.add(variables.get(position)));
    return cells;
  }

  /**
   * Values of open cells under which a function hangs on one of them.
   *
   * @param others the values of other cells that matter, by cell
   * @param one a value of the cell
   * @param other another, with another result
   */
  record Suppositions(Map<Integer, Long> others, Supposition one, Supposition other) {}

  /** A value and the level that follows. */
  record Supposition(long value, Level level) {}

  /** Values of open cells under which a function hangs on a cell that is essential to it. */
  Suppositions suppositions(int function, int cell) {
    Diagram.Dependence found = diagram.dependence(function, position(cell));
    Map<Integer, Long> others = new LinkedHashMap<>();
    found
        .values()
        .forEach(
            (position, value) -> {
              int other = variables.get(position);
              others.put(other, value(other, value));
            });
    return new Suppositions(
        others,
        new Supposition(value(cell, found.one()), LevelRange.level(found.result())),
        new Supposition(value(cell, found.other()), LevelRange.level(found.otherResult())));
  }

  private long value(int cell, int place) {
    return values.getOrDefault(cell, List.of()).get(place);
  }

  private int level(Instance instance) {
    int applies = applies(instance);
    int matches = applies == Diagram.NO ? Diagram.NO : matches(instance);
    boolean lacking = guided || instance.level() == Level.LACKING;
    return diagram.apply(
        lacking ? Operation.RAISE_LACKING : Operation.RAISE_DOUBTFUL, applies, matches);
  }

  private int matches(Instance instance) {
    int matches = Diagram.YES;
    for (Term term : instance.terms()) {
      if (matches != Diagram.NO) {
        matches = diagram.apply(Operation.LEAST, matches, holds(term));
      }
    }
    return matches;
  }

  /** Whether all that an instance reads is asked and its criterion applies, as a function. */
  int applies(Instance instance) {
    int applies = instance.applies() == null ? Diagram.YES : holds(instance.applies());
    for (int cell : instance.cells()) {
      applies = diagram.apply(Operation.LEAST, applies, asked(cell));
    }
    return applies;
  }

  /** Whether a cell is asked, as a function. */
  int asked(int cell) {
    Known known = situation.asked(cell);
    if (known != Known.UNKNOWN) {
      return Diagram.truth(known == Known.YES);
    }
    Integer before = asked.get(cell);
    if (before != null) {
      return before;
    }
    int result = Diagram.truth(!situation.declared(cell));
    for (GridCell.Clause clause : situation.grid().cells().get(cell).conditions()) {
      if (result != Diagram.NO) {
        result = diagram.apply(Operation.LEAST, result, holds(clause));
      }
    }
    asked.put(cell, result);
    return result;
  }

  private int holds(GridCell.Clause clause) {
    int holds = Diagram.NO;
    for (GridCell.Link link : clause.links()) {
      int within = holds(new Term.Within(link.cell(), link.mask()));
      if (within != Diagram.NO && holds != Diagram.YES) {
        int asks = diagram.apply(Operation.LEAST, within, asked(link.cell()));
        holds = diagram.apply(Operation.GREATEST, holds, asks);
      }
    }
    return holds;
  }

  private int holds(Term term) {
    int cell = term.cell();
    int other = term.other();
    if (other == cell && positions.containsKey(cell)) {
      return choose(cell, value -> truth(term, value, value));
    }
    if (other < 0 || !positions.containsKey(other)) {
      return holds(term, cell, other < 0 ? 0 : situation.value(other));
    }
    if (positions.containsKey(cell) && position(cell) < position(other)) {
      return choose(cell, value -> choose(other, each -> truth(term, value, each)));
    }
    return choose(other, each -> holds(term, cell, each));
  }

  private int holds(Term term, int cell, long otherValue) {
    return positions.containsKey(cell)
        ? choose(cell, value -> truth(term, value, otherValue))
        : truth(term, situation.value(cell), otherValue);
  }

  /**
   * A value that is missing belongs to a cell that is not asked: whatever is said of it is masked.
   */
  private static int truth(Term term, long value, long otherValue) {
    boolean known = value != Codes.UNKNOWN && otherValue != Codes.UNKNOWN;
    return Diagram.truth(known && term.holds(value, otherValue));
  }

  private int choose(int cell, LongToIntFunction branch) {
    List<Long> all = values.getOrDefault(cell, List.of());
    return diagram.choose(
        position(cell), all.stream().mapToInt(value -> branch.applyAsInt(value)).toArray());
  }

  /** The place of an open cell among the variables; -1 for any other cell. */
  int position(int cell) {
    return positions.getOrDefault(cell, -1);
  }

  /** How many classes of values an open cell has. */
  int classes(int cell) {
    return values.getOrDefault(cell, List.of()).size();
  }

  /** The class that a value of an open cell belongs to. */
  int place(int cell, long value) {
    return classes.place(cell, value, values.getOrDefault(cell, List.of()));
  }
}
