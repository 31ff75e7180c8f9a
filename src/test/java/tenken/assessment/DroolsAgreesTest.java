package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;

/** On random documents, Drools, the symbolic levels and the definition agree. */
class DroolsAgreesTest {

  private static final int DOCUMENTS = 1_000;

  private final Map<Shape, ByDefinition> definitions = new HashMap<>();

  private ByDefinition definition(Answers answers) {
    return definitions.computeIfAbsent(
        Shape.of(answers), shape -> new ByDefinition(TestPack.PACK, shape));
  }

  private static List<CriterionRules> criteria(Answers answers) {
    return TestPack.RULESET.rules(answers.sheet().id()).criteria();
  }

  private static Map<String, CriterionResult> results(Assessment assessment) {
    Map<String, CriterionResult> results = new LinkedHashMap<>();
    assessment.viewpoints().stream()
        .flatMap(viewpoint -> viewpoint.criteria().stream())
        .forEach(result -> results.put(result.id(), result));
    return results;
  }

  @Test
  void droolsRaisesWhatFiresByDefinitionAndLevelsAreNoBetter() {
    Set<String> everRaised = new HashSet<>();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed);
      Map<String, List<List<Cell>>> expected =
          RaisedFindings.byDefinition(TestPack.RULESET, answers, definition(answers));
      assertThat(RaisedFindings.byDrools(TestPack.RULESET, answers))
          .as("seed %s", seed)
          .isEqualTo(expected)
          .isEqualTo(RaisedFindings.byDroolsAsShown(TestPack.RULESET, answers));
      everRaised.addAll(expected.keySet());
      Assessment assessment = TestPack.ASSESSOR.assess(answers);
      assertThat(assessment.findings())
          .as("seed %s", seed)
          .extracting(FindingResult::id)
          .containsExactlyInAnyOrderElementsOf(expected.keySet());
      assertNoneBetterThanItsFindings("seed " + seed, assessment);
    }
    assertThat(everRaised).hasSizeGreaterThan(300);
  }

  private static void assertNoneBetterThanItsFindings(String what, Assessment assessment) {
    Map<String, CriterionResult> results = results(assessment);
    for (FindingResult finding : assessment.findings()) {
      CriterionResult result = results.get(finding.criterion());
      assertThat(result.range().worst()).as(what).isGreaterThanOrEqualTo(finding.level());
      assertThat(result.range().best()).as(what).isGreaterThanOrEqualTo(finding.level());
      assertThat(result.range().mayNotApply()).as(what).isFalse();
      for (CriterionResult.CellResult cell : result.cells()) {
        if (finding.scopes().contains(cell.scope())) {
          assertThat(cell.level()).as(what).isGreaterThanOrEqualTo(finding.level());
        }
      }
    }
  }

  @Test
  void withEverythingAnsweredLevelsAreThoseOfTheDefinition() {
    for (int seed = 0; seed < DOCUMENTS / 5; seed++) {
      Answers answers = TestPack.random(seed, 1);
      PlainWorld world = definition(answers).world(answers);
      Map<String, CriterionResult> results = results(TestPack.ASSESSOR.assess(answers));
      for (CriterionRules criterion : criteria(answers)) {
        String id = criterion.criterion().id();
        Map<Scope, Level> levels = world.levels(criterion);
        if (levels.isEmpty()) {
          assertThat(results).doesNotContainKey(id);
        } else {
          Map<Scope, Level> found = new TreeMap<>();
          CriterionResult result = results.get(id);
          result.cells().forEach(cell -> found.put(cell.scope(), cell.level()));
          assertThat(found).as("seed %s, %s", seed, id).isEqualTo(levels);
          assertThat(result.level()).as("seed %s, %s", seed, id).isEqualTo(worst(levels));
        }
      }
    }
  }

  private static Level worst(Map<Scope, Level> levels) {
    return levels.values().stream().reduce(Level.NOT_APPLICABLE, ByDefinition::worse);
  }

  @Test
  void whateverTheUnknownTurnsOutToBeLevelsStayWithinTheirRange() {
    for (int seed = 0; seed < DOCUMENTS / 5; seed++) {
      Answers answers = TestPack.random(seed, 0.8);
      Random random = new Random(seed);
      ByDefinition definition = definition(answers);
      Map<Cell, Value> full = ByDefinition.known(answers);
      Universe universe =
          new Universe(List.of(1L, 3L, 100L), List.of(answers.asOf().plusMonths(24)), 1);
      for (Field field : TestPack.PACK.fields().toList()) {
        if (answers.sheet().asks(field.question())) {
          List<Value> values = universe.of(field);
          for (Scope scope : definition.scopes(answers.sheet().axesOf(field))) {
            full.putIfAbsent(
                new Cell(field.name(), scope), values.get(random.nextInt(values.size())));
          }
        }
      }
      PlainWorld world = definition.world(full, definition.declared(answers));
      for (CriterionResult result : results(TestPack.ASSESSOR.assess(answers)).values()) {
        CriterionRules criterion =
            criteria(answers).stream()
                .filter(each -> each.criterion().id().equals(result.id()))
                .findFirst()
                .orElseThrow();
        Map<Scope, Level> levels = world.levels(criterion);
        String what = "seed " + seed + ", " + result.id();
        assertWithin(what, result.range(), worst(levels));
        List<Level> determined = new ArrayList<>();
        List<Level> found = new ArrayList<>();
        for (CriterionResult.CellResult cell : result.cells()) {
          if (cell.level() != Level.UNDETERMINED) {
            determined.add(cell.level());
            found.add(levels.get(cell.scope()));
          }
        }
        assertThat(found).as(what).isEqualTo(determined);
      }
    }
  }

  private static void assertWithin(String what, LevelRange range, Level level) {
    if (level == Level.NOT_APPLICABLE) {
      assertThat(range.mayNotApply()).as(what).isTrue();
    } else {
      assertThat(level).as(what).isBetween(range.best(), range.worst());
    }
  }
}
