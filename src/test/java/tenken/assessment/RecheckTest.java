package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;

/** What Drools still raises after a change is never told as cleared. */
class RecheckTest {

  private static final Answers ANSWERS = TestPack.random(2, 1);

  private final Grids.Prepared prepared = new Grids(TestPack.RULESET).of(Shape.of(ANSWERS));
  private final Standing standing = new Standing(prepared.grid(), ANSWERS);
  private final Recheck recheck =
      new Recheck(
          prepared, standing, TestPack.RULESET.engine(ANSWERS.sheet().id()), ANSWERS.asOf());

  /** A change to what is answered already. */
  private Trial unchanged(Instance instance) {
    int cell = instance.cells().get(0);
    Map<JudgedCriterion, Verdict> verdicts = new HashMap<>();
    new Judge(standing.situation(), Set.of())
        .all()
        .forEach(verdict -> verdicts.put(verdict.judged(), verdict));
    Map<Integer, Long> same = Map.of(cell, standing.situation().value(cell));
    return new Trial(standing.situation(), same, verdicts, Set.of());
  }

  private JudgedCriterion raised() {
    return prepared.grid().criteria().stream()
        .filter(each -> each.instances().stream().anyMatch(standing.situation()::fires))
        .findFirst()
        .orElseThrow();
  }

  private static Instance first(JudgedCriterion judged, Situation situation) {
    return judged.instances().stream().filter(situation::fires).findFirst().orElseThrow();
  }

  @Test
  void aFindingThatDroolsStillRaisesIsABug() {
    JudgedCriterion judged = raised();
    Instance fired = first(judged, standing.situation());
    recheck.expect(unchanged(fired), new Clearing.Goal(judged, List.of(fired)));
    assertThatThrownBy(recheck::settle)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("only Drools raises " + fired.rule().id());
  }

  @Test
  void whatWasRaisedBeforeMayStay() {
    JudgedCriterion judged = raised();
    Instance fired = first(judged, standing.situation());
    recheck.expect(unchanged(fired), new Clearing.Goal(judged, List.of()));
    assertThatCode(recheck::settle).doesNotThrowAnyException();
  }
}
