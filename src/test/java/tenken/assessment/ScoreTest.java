package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.ruleset.CriterionRules;

/** The score follows its formula, and knowing more never widens it. */
class ScoreTest {

  private static final int DOCUMENTS = 500;

  @Test
  void valueLowAndHighFollowTheFormula() {
    for (int seed = 0; seed < DOCUMENTS / 2; seed++) {
      Assessment assessment = TestPack.ASSESSOR.assess(TestPack.random(seed));
      assertFormula("seed " + seed, assessment.score(), Documents.criteria(assessment));
      for (ViewpointResult viewpoint : assessment.viewpoints()) {
        assertFormula("seed " + seed + viewpoint.id(), viewpoint.score(), viewpoint.criteria());
      }
    }
  }

  private static void assertFormula(
      String what, Score score, Collection<CriterionResult> criteria) {
    PlainScore.assertRounded(what, score.value(), PlainScore.value(criteria));
    PlainScore.assertRounded(what, score.low(), PlainScore.low(criteria));
    PlainScore.assertRounded(what, score.high(), PlainScore.high(criteria));
  }

  @Test
  void pointsAreLostOnTheFindingsThatSetTheLevelOfTheirCriterion() {
    for (int seed = 0; seed < DOCUMENTS / 2; seed++) {
      Assessment assessment = TestPack.ASSESSOR.assess(TestPack.random(seed));
      Map<String, CriterionResult> results = new HashMap<>();
      Documents.criteria(assessment).forEach(result -> results.put(result.id(), result));
      double weight = PlainScore.weight(results.values());
      for (FindingResult finding : assessment.findings()) {
        CriterionResult result = results.get(finding.criterion());
        double lost = 100 * result.weight() * (1 - PlainScore.worth(finding.level())) / weight;
        PlainScore.assertRounded(
            finding.id(), finding.pointsLost(), result.level() == finding.level() ? lost : 0);
      }
    }
  }

  @Test
  void coverageCountsWhatIsAnsweredAmongWhatIsAsked() {
    for (int seed = 0; seed < DOCUMENTS / 5; seed++) {
      Answers answers = TestPack.random(seed);
      ByDefinition definition = new ByDefinition(TestPack.PACK, Shape.of(answers));
      PlainWorld world = definition.world(answers);
      Set<Cell> asked = new HashSet<>();
      for (CriterionRules each : TestPack.RULESET.rules(answers.sheet().id()).criteria()) {
        asked.addAll(AllCompletions.read(definition, each));
      }
      asked.removeIf(cell -> !world.asked(cell));
      Set<Cell> answered = new HashSet<>(asked);
      answered.retainAll(ByDefinition.known(answers).keySet());
      double claimed =
          answered.stream().filter(cell -> answers.given().get(cell).claimed()).toList().size();
      Score score = TestPack.ASSESSOR.assess(answers).score();
      assertThat(score.coverage() * asked.size()).isCloseTo(answered.size(), within(0.1));
      assertThat(score.claimedShare() == null).isEqualTo(answered.isEmpty());
      if (score.claimedShare() != null) {
        assertThat(score.claimedShare() * answered.size()).isCloseTo(claimed, within(0.1));
      }
    }
  }

  @Test
  void answeringOneMoreFieldNeverWidensTheBounds() {
    int changed = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed, List.of(0.1, 0.5, 0.9).get(seed % 3));
      Random random = new Random(seed);
      Assessment before = TestPack.ASSESSOR.assess(answers);
      List<Cell> unknown = unknown(answers, before, random.nextBoolean());
      if (!unknown.isEmpty()) {
        Cell cell = Documents.any(unknown, random);
        Value value = Documents.value(cell, random);
        Assessment after =
            TestPack.ASSESSOR.assess(Documents.answering(answers, Map.of(cell, value)));
        String what = "seed %s: %s becomes %s".formatted(seed, cell, value);
        assertNotWider(what, before.score(), after.score());
        Map<String, ViewpointResult> viewpoints = new LinkedHashMap<>();
        after.viewpoints().forEach(each -> viewpoints.put(each.id(), each));
        for (ViewpointResult each : before.viewpoints()) {
          assertNotWider(what, each.score(), viewpoints.get(each.id()).score());
        }
        changed += before.score().equals(after.score()) ? 0 : 1;
      }
    }
    assertThat(changed).isGreaterThan(DOCUMENTS / 4);
  }

  /** Cells without an answer that none declared away; half of the time such as matter. */
  private static List<Cell> unknown(Answers answers, Assessment assessment, boolean essential) {
    Collection<Cell> cells = essential ? Documents.essential(assessment) : Documents.cells(answers);
    return cells.stream()
        .filter(
            cell -> {
              Given given = answers.given().get(cell);
              return given == null
                  || (given.status() != Status.ANSWERED && given.status() != Status.NOT_APPLICABLE);
            })
        .sorted()
        .toList();
  }

  private static void assertNotWider(String what, Score before, Score after) {
    if (after.low() != null && after.high() != null) {
      assertThat(after.low()).as(what).isGreaterThanOrEqualTo(before.low());
      assertThat(after.high()).as(what).isLessThanOrEqualTo(before.high());
    }
  }
}
