package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tenken.answers.Fact;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.catalog.Scope;
import tenken.ruleset.Engine;

/** Runs the rules again on what a change touches, and says the change in words of the document. */
final class Recheck {

  private record Place(String rule, Scope scope) {}

  private final Grids.Prepared prepared;
  private final Standing standing;
  private final Engine engine;
  private final LocalDate asOf;

  Recheck(Grids.Prepared prepared, Standing standing, Engine engine, LocalDate asOf) {
    this.prepared = prepared;
    this.standing = standing;
    this.engine = engine;
    this.asOf = asOf;
  }

  /**
   * Makes sure that Drools, too, raises neither the finding nor anything else that it did not
   * before.
   *
   * @throws IllegalStateException if it does, which only a bug can cause
   */
  void require(Trial trial, Clearing.Goal goal) {
    Set<Place> before = new HashSet<>();
    Set<String> touched = new HashSet<>();
    for (JudgedCriterion criterion : trial.touched()) {
      touched.add(criterion.rules().criterion().id());
      for (Instance instance : criterion.instances()) {
        if (standing.situation().fires(instance)) {
          before.add(place(instance));
        }
      }
    }
    goal.fired().forEach(instance -> before.remove(place(instance)));
    for (Match match : prepared.matches().of(engine.run(facts(trial), asOf), trial.after())) {
      if (touched.contains(match.rule().criterion().id())
          && !before.contains(new Place(match.rule().id(), match.scope()))) {
        throw new IllegalStateException("only Drools raises " + match.rule().id());
      }
    }
  }

  private static Place place(Instance instance) {
    return new Place(instance.rule().id(), instance.scope());
  }

  private List<Fact> facts(Trial trial) {
    List<Fact> facts = new ArrayList<>();
    BitSet cells = prepared.uses().of(trial.after(), trial.touched());
    for (int index = cells.nextSetBit(0); index >= 0; index = cells.nextSetBit(index + 1)) {
      GridCell cell = prepared.grid().cells().get(index);
      facts.add(prepared.facts().of(cell, value(cell, trial), trial.after().value(index)));
    }
    return facts;
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
