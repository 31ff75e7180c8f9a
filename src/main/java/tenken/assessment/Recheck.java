package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

  /** A change and what it must clear. */
  private record Expected(Trial trial, Clearing.Goal goal) {

    /** Whether both can be looked at in one run: no criterion would see another's change. */
    boolean fits(Expected other) {
      return trial.changed().equals(other.trial.changed())
          || Collections.disjoint(trial.touched(), other.trial.touched());
    }
  }

  private final Grids.Prepared prepared;
  private final Standing standing;
  private final Engine engine;
  private final LocalDate asOf;
  private final List<List<Expected>> runs = new ArrayList<>();
  private final Map<JudgedCriterion, Set<Place>> before = new HashMap<>();

  Recheck(Grids.Prepared prepared, Standing standing, Engine engine, LocalDate asOf) {
    this.prepared = prepared;
    this.standing = standing;
    this.engine = engine;
    this.asOf = asOf;
  }

  /** Notes a change after which the finding must be gone, and nothing new be there. */
  void expect(Trial trial, Clearing.Goal goal) {
    Expected expected = new Expected(trial, goal);
    for (List<Expected> run : runs) {
      if (run.stream().allMatch(expected::fits)) {
        run.add(expected);
        return;
      }
    }
    runs.add(new ArrayList<>(List.of(expected)));
  }

  /**
   * Makes sure that Drools, too, raises after each change neither the finding nor anything else
   * that it did not before.
   *
   * @throws IllegalStateException if it does, which only a bug can cause
   */
  void settle() {
    for (List<Expected> run : runs) {
      Map<Integer, Fact> facts = new TreeMap<>();
      run.forEach(expected -> show(expected.trial(), facts));
      Map<String, List<Raised>> raised =
          prepared.matches().byCriterion(engine.run(facts.values(), asOf));
      run.forEach(expected -> require(expected, raised));
    }
    runs.clear();
  }

  private void require(Expected expected, Map<String, List<Raised>> raised) {
    Set<Place> gone = new HashSet<>();
    expected.goal().fired().forEach(instance -> gone.add(place(instance)));
    for (JudgedCriterion criterion : expected.trial().touched()) {
      List<Raised> here = raised.getOrDefault(criterion.rules().criterion().id(), List.of());
      for (Match match : prepared.matches().of(here, expected.trial().after())) {
        Place place = new Place(match.rule().id(), match.scope());
        if (gone.contains(place) || !before(criterion).contains(place)) {
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

  /** Adds the facts that rules of the touched criteria could match. */
  private void show(Trial trial, Map<Integer, Fact> facts) {
    BitSet cells = prepared.uses().of(trial.after(), trial.touched());
    for (int index = cells.nextSetBit(0); index >= 0; index = cells.nextSetBit(index + 1)) {
      if (!facts.containsKey(index)) {
        GridCell cell = prepared.grid().cells().get(index);
        long code = trial.after().value(index);
        facts.put(index, prepared.facts().of(cell, value(cell, trial), code));
      }
    }
  }

  private Value value(GridCell cell, Trial trial) {
    Long changed = trial.changed().get(cell.index());
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
