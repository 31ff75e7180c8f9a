package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tenken.answers.Fact;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Scope;
import tenken.ruleset.Engine;
import tenken.ruleset.Raised;

/**
 * Runs the rules again on what changes touch, many changes in one run, and says a change in words
 * of the document.
 */
final class Recheck {

  private record Place(String rule, Scope scope) {}

  /** Changes that are looked at together, since no rule sees more than one of them. */
  private final class Run {

    private final Set<Map<Integer, Long>> changes = new HashSet<>();
    private final Map<Integer, Long> changed = new TreeMap<>();
    private final Set<JudgedCriterion> touched = new LinkedHashSet<>();
    private final BitSet companions = new BitSet();
    private final Set<Place> gone = new HashSet<>();

    boolean fits(Trial trial) {
      return trial.changed().keySet().stream().noneMatch(companions::get)
          || changes.contains(trial.changed());
    }

    void add(Trial trial, Clearing.Goal goal) {
      changes.add(trial.changed());
      changed.putAll(trial.changed());
      touched.addAll(trial.touched());
      companions.or(prepared.grid().companions(trial.changed().keySet()));
      goal.fired().forEach(instance -> gone.add(place(instance)));
    }
  }

  private final Grids.Prepared prepared;
  private final Standing standing;
  private final Engine engine;
  private final LocalDate asOf;
  private final List<Run> runs = new ArrayList<>();
  private final Map<JudgedCriterion, Set<Place>> before = new HashMap<>();

  Recheck(Grids.Prepared prepared, Standing standing, Engine engine, LocalDate asOf) {
    this.prepared = prepared;
    this.standing = standing;
    this.engine = engine;
    this.asOf = asOf;
  }

  /** Notes a change after which the finding must be gone, and nothing new be there. */
  void expect(Trial trial, Clearing.Goal goal) {
    for (Run run : runs) {
      if (run.fits(trial)) {
        run.add(trial, goal);
        return;
      }
    }
    Run run = new Run();
    run.add(trial, goal);
    runs.add(run);
  }

  /**
   * Makes sure that Drools, too, raises after each change neither the finding nor anything else
   * that it did not before.
   *
   * @throws IllegalStateException if it does, which only a bug can cause
   */
  void settle() {
    for (Run run : runs) {
      Situation after = standing.situation().with(run.changed);
      require(run, after, prepared.matches().byCriterion(engine.run(shown(run, after), asOf)));
    }
    runs.clear();
  }

  private void require(Run run, Situation after, Map<String, List<Raised>> raised) {
    for (JudgedCriterion criterion : run.touched) {
      List<Raised> here = raised.getOrDefault(criterion.rules().criterion().id(), List.of());
      for (Match match : prepared.matches().of(here, after)) {
        Place place = new Place(match.rule().id(), match.scope());
        if (run.gone.contains(place) || !before(criterion).contains(place)) {
          throw new IllegalStateException("only Drools raises " + match.rule().id());
        }
      }
    }
  }

  /** Where the rules of a criterion fire as things are. */
  private Set<Place> before(JudgedCriterion criterion) {
    return before.computeIfAbsent(
        criterion,
        each ->
            each.instances().stream()
                .filter(standing.situation()::fires)
                .map(Recheck::place)
                .collect(Collectors.toSet()));
  }

  private static Place place(Instance instance) {
    return new Place(instance.rule().id(), instance.scope());
  }

  /** The facts that rules of the touched criteria could match. */
  private List<Fact> shown(Run run, Situation after) {
    BitSet cells = prepared.uses().of(after, run.touched);
    List<Fact> facts = new ArrayList<>(cells.cardinality());
    for (int index = cells.nextSetBit(0); index >= 0; index = cells.nextSetBit(index + 1)) {
      GridCell cell = prepared.grid().cells().get(index);
      facts.add(prepared.facts().of(cell, value(cell, run), after.value(index)));
    }
    return facts;
  }

  private Value value(GridCell cell, Run run) {
    Long changed = run.changed.get(cell.index());
    if (changed != null) {
      return cell.codes().value(changed);
    }
    Given given = Objects.requireNonNull(standing.given(cell.index()));
    return Objects.requireNonNull(given.value());
  }

  /** The change in words of the document. */
  ClearedBy told(Trial trial) {
    List<ClearedBy.Change> changes = new ArrayList<>();
    for (Map.Entry<Integer, Long> changed : trial.changed().entrySet()) {
      GridCell cell = prepared.grid().cells().get(changed.getKey());
      String field = cell.cell().field();
      changes.add(
          new ClearedBy.Change(
              prepared.items().number(field),
              field,
              cell.scope(),
              cell.codes().value(changed.getValue())));
    }
    List<FollowUpQuestion.Asked> opens = new ArrayList<>();
    for (int index : trial.opens()) {
      GridCell cell = prepared.grid().cells().get(index);
      String field = cell.cell().field();
      opens.add(new FollowUpQuestion.Asked(prepared.items().number(field), field, cell.scope()));
    }
    return new ClearedBy(changes, opens);
  }
}
