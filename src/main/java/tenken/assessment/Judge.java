package tenken.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tenken.catalog.Level;

/** Judges criteria over all completions of what is unknown. */
final class Judge {

  private final Situation situation;
  private final Set<String> guided;

  /**
   * Judges in a situation.
   *
   * @param guided full names of the criteria on which guidance is still open
   */
  Judge(Situation situation, Set<String> guided) {
    this.situation = situation;
    this.guided = guided;
  }

  List<Verdict> all() {
    return situation.grid().criteria().stream().map(this::judge).toList();
  }

  Verdict judge(JudgedCriterion judged) {
    boolean guidance = guided.contains(judged.rules().criterion().id());
    return !guidance && situation.allOpen(judged.reads())
        ? judged.untouched(() -> judge(judged, false))
        : judge(judged, guidance);
  }

  private Verdict judge(JudgedCriterion judged, boolean guidance) {
    return situation.anyOpen(judged.reads()) ? open(judged, guidance) : settled(judged, guidance);
  }

  /** Where nothing is open, levels follow by looking. */
  private Verdict settled(JudgedCriterion judged, boolean guidance) {
    List<LevelRange> ranges = new ArrayList<>(judged.cells().size());
    Level worst = Level.NOT_APPLICABLE;
    for (JudgedCell cell : judged.cells()) {
      Level here = Level.NOT_APPLICABLE;
      for (Instance instance : cell.instances()) {
        here = worse(here, level(instance, guidance));
      }
      ranges.add(LevelRange.exactly(here));
      worst = worse(worst, here);
    }
    return new Verdict(judged, LevelRange.exactly(worst), ranges, Set.of());
  }

  private static Level worse(Level one, Level other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Level level(Instance instance, boolean guidance) {
    if (situation.applies(instance) != Known.YES) {
      return Level.NOT_APPLICABLE;
    } else if (!situation.matches(instance)) {
      return Level.SATISFIED;
    }
    return guidance ? Level.LACKING : instance.level();
  }

  private Verdict open(JudgedCriterion judged, boolean guidance) {
    LevelFunctions functions = new LevelFunctions(situation, judged, guidance);
    List<LevelRange> ranges = new ArrayList<>();
    Set<Integer> essential = new TreeSet<>();
    int together = Diagram.NO;
    for (JudgedCell cell : judged.cells()) {
      int function = functions.worst(cell.instances());
      LevelRange range = functions.range(function);
      ranges.add(range);
      if (range.level() == Level.UNDETERMINED) {
        essential.addAll(functions.essential(function));
      }
      together = functions.worse(together, function);
    }
    return new Verdict(judged, functions.range(together), ranges, essential);
  }
}
