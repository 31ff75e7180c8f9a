package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenken.assessment.LevelFunctions.Suppositions;

/** Finds out for every unknown cell that matters under which other answers it does. */
final class Witnesses {

  private final Situation situation;
  private final ItemNumbers items;
  private final Set<String> guided;

  /**
   * Finds them in a situation.
   *
   * @param guided full names of the criteria on which guidance is still open
   */
  Witnesses(Situation situation, ItemNumbers items, Set<String> guided) {
    this.situation = situation;
    this.items = items;
    this.guided = guided;
  }

  /** One for each cell and each criterion that hangs on it. */
  List<Witness> of(List<Verdict> verdicts) {
    List<Witness> witnesses = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (!verdict.essential().isEmpty()) {
        witnesses.addAll(of(verdict));
      }
    }
    return witnesses;
  }

  private List<Witness> of(Verdict verdict) {
    JudgedCriterion judged = verdict.judged();
    LevelFunctions functions = new LevelFunctions(situation, judged, guided.contains(verdict.id()));
    List<Witness> witnesses = new ArrayList<>();
    Set<Integer> remaining = new TreeSet<>(verdict.essential());
    for (JudgedCell cell : judged.cells()) {
      int function = functions.worst(cell.instances());
      Set<Integer> here = functions.essential(function);
      here.retainAll(remaining);
      remaining.removeAll(here);
      for (int essential : here) {
        Suppositions suppositions = functions.suppositions(function, essential);
        witnesses.add(witness(essential, verdict.id(), cell, suppositions));
      }
    }
    return witnesses;
  }

  private Witness witness(
      int essential, String criterion, JudgedCell judged, Suppositions suppositions) {
    List<Witness.Supposed> where = new ArrayList<>();
    suppositions
        .others()
        .forEach(
            (cell, code) -> {
              GridCell of = situation.grid().cells().get(cell);
              String field = of.cell().field();
              where.add(
                  new Witness.Supposed(
                      items.number(field), field, of.scope(), of.codes().value(code)));
            });
    GridCell asked = situation.grid().cells().get(essential);
    String field = asked.cell().field();
    return new Witness(
        new FollowUpQuestion.Asked(items.number(field), field, asked.scope()),
        criterion,
        judged.scope(),
        where,
        outcome(asked, suppositions.one()),
        outcome(asked, suppositions.other()));
  }

  private static Witness.Outcome outcome(GridCell asked, LevelFunctions.Supposition supposition) {
    return new Witness.Outcome(asked.codes().value(supposition.value()), supposition.level());
  }
}
