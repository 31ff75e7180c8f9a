package tenken.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.AskedWhen;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;

/** Tries every completion of what is open for a criterion, one by one. */
final class AllCompletions {

  /**
   * What a criterion can come to.
   *
   * @param cells the levels in each judged cell
   * @param together the levels of the whole criterion
   * @param essential cells with two completions that differ there alone and give another level in
   *     some judged cell
   * @param fires the rules that fire under some completion, and where
   */
  record Outcome(
      Map<Scope, Set<Level>> cells, Set<Level> together, Set<Cell> essential, Set<Fired> fires) {

    static LevelRange range(Set<Level> levels) {
      Set<Level> applying = EnumSet.copyOf(levels);
      boolean mayNotApply = applying.remove(Level.NOT_APPLICABLE);
      return applying.isEmpty()
          ? new LevelRange(null, null, true)
          : new LevelRange(
              applying.stream().min(Level::compareTo).orElseThrow(),
              applying.stream().max(Level::compareTo).orElseThrow(),
              mayNotApply);
    }
  }

  /** A rule and the cell that it judges. */
  record Fired(String rule, Scope scope) {}

  private final ByDefinition definition;
  private final CriterionRules criterion;
  private final Map<Cell, Value> known;
  private final Set<Cell> declared;
  private final Set<String> guided;
  private final List<Cell> open;
  private final List<List<Value>> values = new ArrayList<>();
  private final List<Scope> judged;
  private final int number;

  private AllCompletions(
      ByDefinition definition,
      CriterionRules criterion,
      Map<Cell, Value> known,
      Set<Cell> declared,
      Set<String> guided,
      Universe universe) {
    this.definition = definition;
    this.criterion = criterion;
    this.known = known;
    this.declared = declared;
    this.guided = guided;
    this.judged = List.copyOf(definition.ties(criterion).keySet());
    Set<Cell> read = read(definition, criterion);
    read.removeAll(known.keySet());
    read.removeAll(declared);
    open = List.copyOf(read);
    long product = 1;
    for (Cell cell : open) {
      values.add(universe.of(definition.field(cell)));
      product = Math.min(Integer.MAX_VALUE, product * values.get(values.size() - 1).size());
    }
    number = (int) product;
  }

  /** The outcome, unless there are more completions than are worth trying. */
  static Optional<Outcome> of(
      ByDefinition definition,
      CriterionRules criterion,
      Map<Cell, Value> known,
      Set<Cell> declared,
      Set<String> guided,
      Universe universe,
      int most) {
    AllCompletions all =
        new AllCompletions(definition, criterion, known, declared, guided, universe);
    return all.number > most ? Optional.empty() : Optional.of(all.outcome());
  }

  /** Every cell that a criterion reads, and every cell on which their being asked hangs. */
  static Set<Cell> read(ByDefinition definition, CriterionRules criterion) {
    Set<Cell> read = new TreeSet<>();
    definition
        .ties(criterion)
        .forEach(
            (scope, ties) -> {
              ties.forEach(tied -> tied.cells().forEach(cell -> add(definition, cell, read)));
              AskedWhen applies = criterion.criterion().appliesWhen();
              if (applies != null) {
                definition
                    .links(applies, scope)
                    .forEach(link -> add(definition, link.cell(), read));
              }
            });
    return read;
  }

  private static void add(ByDefinition definition, Cell cell, Set<Cell> read) {
    if (read.add(cell)) {
      definition.links(cell).stream()
          .flatMap(List::stream)
          .forEach(link -> add(definition, link.cell(), read));
    }
  }

  private Outcome outcome() {
    List<List<Level>> levels = new ArrayList<>();
    Set<Fired> fires = new HashSet<>();
    for (int completion = 0; completion < number; completion++) {
      PlainWorld world = world(completion);
      levels.add(List.copyOf(world.levels(criterion).values()));
      world.fired(criterion).forEach(tied -> fires.add(new Fired(tied.rule().id(), tied.judged())));
    }
    Map<Scope, Set<Level>> cells = new LinkedHashMap<>();
    Set<Level> together = EnumSet.noneOf(Level.class);
    for (List<Level> each : levels) {
      Level worst = Level.NOT_APPLICABLE;
      for (int i = 0; i < judged.size(); i++) {
        cells.computeIfAbsent(judged.get(i), s -> EnumSet.noneOf(Level.class)).add(each.get(i));
        worst = ByDefinition.worse(worst, each.get(i));
      }
      together.add(worst);
    }
    return new Outcome(cells, together, essential(levels), fires);
  }

  private PlainWorld world(int completion) {
    Map<Cell, Value> full = new HashMap<>(known);
    int rest = completion;
    for (int i = 0; i < open.size(); i++) {
      full.put(open.get(i), values.get(i).get(rest % values.get(i).size()));
      rest /= values.get(i).size();
    }
    return definition.world(full, declared, guided);
  }

  private Set<Cell> essential(List<List<Level>> levels) {
    Set<Cell> essential = new TreeSet<>();
    int stride = 1;
    for (int i = 0; i < open.size(); i++) {
      int size = values.get(i).size();
      for (int completion = 0; completion < number; completion++) {
        int digit = completion / stride % size;
        if (!levels.get(completion).equals(levels.get(completion - digit * stride))) {
          essential.add(open.get(i));
        }
      }
      stride *= size;
    }
    return essential;
  }
}
