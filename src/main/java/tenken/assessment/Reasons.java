package tenken.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.assessment.RuleExplanation.Outcome;
import tenken.catalog.Field;
import tenken.catalog.Text;

/** Finds out why the instances of a criterion's rules fire or do not. */
final class Reasons {

  private final Situation situation;
  private final LevelFunctions functions;
  private final Candidates candidates;
  private final ConditionWords words;

  /**
   * Looks at the instances of one criterion.
   *
   * @param guided whether guidance on the criterion is still open
   */
  Reasons(Situation situation, JudgedCriterion judged, boolean guided) {
    this.situation = situation;
    this.functions = new LevelFunctions(situation, judged, guided);
    this.candidates = new Candidates(situation, judged.terms(), judged.links());
    this.words = new ConditionWords(situation.grid());
  }

  /** Why an instance fires or does not. */
  Reason of(Instance instance) {
    Set<Reason.Condition> failed = new LinkedHashSet<>();
    GridCell.Clause applies = instance.applies();
    if (applies != null && situation.holds(applies) == Known.NO) {
      failed.add(failed(applies, instance.cells().get(0), true));
    }
    for (int cell : instance.cells()) {
      if (situation.asked(cell) == Known.NO) {
        failed.add(notAsked(cell));
      }
    }
    Set<Integer> matched = new LinkedHashSet<>(instance.cells());
    matched.removeIf(cell -> !situation.answered(cell) || situation.asked(cell) != Known.YES);
    for (Term term : instance.terms()) {
      if (fails(term)) {
        matched.remove(term.cell());
        matched.remove(term.other());
        failed.add(failed(term, true));
      }
    }
    boolean undecided = !situation.fires(instance) && functions.mayFire(instance);
    return new Reason(
        outcome(instance, failed, undecided),
        new LinkedHashSet<>(instance.cells()),
        matched,
        List.copyOf(failed),
        undecided ? unknown(instance) : Set.of());
  }

  private Outcome outcome(Instance instance, Set<Reason.Condition> failed, boolean undecided) {
    if (situation.fires(instance)) {
      return Outcome.FIRED;
    } else if (undecided) {
      return Outcome.UNDECIDED;
    }
    return failed.size() == 1 && oneAnswerAway(instance) ? Outcome.NEAR_MISS : Outcome.NOT_FIRED;
  }

  /** Whether another answer in one cell makes the instance fire. */
  private boolean oneAnswerAway(Instance instance) {
    for (int cell : instance.reads().stream().toArray()) {
      if (situation.answered(cell)) {
        Field field = situation.grid().cells().get(cell).field();
        for (long value : candidates.of(field, cell)) {
          if (situation.with(Map.of(cell, value)).fires(instance)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the answers that a condition reads are known, asked for as far as known, and fail. */
  private boolean fails(Term term) {
    int other = term.other() < 0 ? term.cell() : term.other();
    boolean told = told(term.cell()) && told(other);
    return told && !term.holds(situation.value(term.cell()), situation.value(other));
  }

  private boolean told(int cell) {
    return situation.answered(cell) && situation.asked(cell) != Known.NO;
  }

  private Set<Integer> unknown(Instance instance) {
    return instance.reads().stream()
        .filter(cell -> situation.open(cell) && situation.asked(cell) != Known.NO)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Reason.Condition failed(Term term, boolean ofValue) {
    return new Reason.Condition(term.cell(), words.wanted(term), ofValue);
  }

  /** Why a cell is not asked: it was declared not to apply, or what it hangs on is otherwise. */
  private Reason.Condition notAsked(int cell) {
    for (GridCell.Clause clause : situation.grid().cells().get(cell).conditions()) {
      if (situation.holds(clause) == Known.NO) {
        return failed(clause, cell, false);
      }
    }
    Text subject = words.subject(cell);
    Text applies = new Text(subject.ja() + "が該当すること", subject.en() + " applies");
    return new Reason.Condition(cell, applies, false);
  }

  private Reason.Condition failed(GridCell.Clause clause, int cell, boolean ofValue) {
    for (GridCell.Link link : clause.links()) {
      if (situation.asked(link.cell()) != Known.NO) {
        return failed(new Term.Within(link.cell(), link.mask()), ofValue);
      }
    }
    if (!clause.links().isEmpty()) {
      return notAsked(clause.links().get(0).cell());
    }
    Text subject = words.subject(cell);
    Text asked = new Text(subject.ja() + "が尋ねられること", subject.en() + " is asked");
    return new Reason.Condition(cell, asked, false);
  }
}
