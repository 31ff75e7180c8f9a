package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.AskedWhen;
import tenken.catalog.Level;
import tenken.catalog.Option;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who says nothing is neither blamed nor praised. */
class EmptyDocumentTest {

  private static Stream<Sheet> sheets() {
    return TestPack.PACK.sheets().values().stream();
  }

  private static Answers empty(Sheet sheet) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("sheet", sheet.id());
    document.putArray("answers");
    return TestPack.answers(document);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void silenceRaisesNothingAndSatisfiesNothing(Sheet sheet) {
    Assessment assessment = TestPack.ASSESSOR.assess(empty(sheet));
    assertThat(assessment.findings()).isEmpty();
    assertThat(Documents.criteria(assessment)).isNotEmpty();
    assertThat(Documents.cellLevels(assessment)).doesNotContainValue(Level.SATISFIED);
    assertThat(Documents.criteria(assessment))
        .extracting(CriterionResult::level)
        .containsOnly(Level.UNDETERMINED);
    assertThat(assessment.viewpoints())
        .extracting(ViewpointResult::level)
        .containsOnly(Level.UNDETERMINED);
    assertThat(assessment.score().value()).isNull();
    assertThat(assessment.score().coverage()).isZero();
    assertThat(assessment.followUpQuestions())
        .isNotEmpty()
        .allMatch(question -> question.because() == FollowUpQuestion.Because.UNKNOWN)
        .isSortedAccordingTo(Comparator.comparing(FollowUpQuestion::points).reversed());
    assertThat(assessment.followUpQuestions().get(0).points()).isPositive();
    assertThat(assessment.declared()).isEmpty();
    assertThat(assessment.ignored()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theBoundsAreTheBestAndTheWorstThatThePackGives(Sheet sheet) {
    Answers answers = empty(sheet);
    Assessment assessment = TestPack.ASSESSOR.assess(answers);
    ByDefinition definition = new ByDefinition(TestPack.PACK, Shape.of(answers));
    Map<String, LevelRange> expected = new HashMap<>();
    for (CriterionRules criterion : TestPack.RULESET.rules(sheet.id()).criteria()) {
      if (!definition.ties(criterion).isEmpty()) {
        LevelRange range =
            new LevelRange(Level.SATISFIED, worst(criterion), mayNotApply(definition, criterion));
        expected.put(criterion.criterion().id(), range);
      }
    }
    List<CriterionResult> results = new ArrayList<>();
    for (CriterionResult found : Documents.criteria(assessment)) {
      LevelRange range = expected.remove(found.id());
      assertThat(found.range()).as(found.id()).isEqualTo(range);
      results.add(new CriterionResult(found.id(), found.title(), found.weight(), range, List.of()));
    }
    assertThat(expected).isEmpty();
    PlainScore.assertRounded("low", assessment.score().low(), PlainScore.low(results));
    assertThat(assessment.score().high()).isEqualTo(100);
  }

  /** Cases show that every finding can be raised. */
  private static Level worst(CriterionRules criterion) {
    return criterion.rules().stream()
        .map(rule -> rule.finding().level())
        .reduce(Level.SATISFIED, ByDefinition::worse);
  }

  /**
   * Whether some answers leave nothing to judge. Which fields are asked hangs on choices alone, and
   * choosing more never asks for less: single options are enough to try, and what applies once
   * applies whatever else is answered.
   */
  private static boolean mayNotApply(ByDefinition definition, CriterionRules criterion) {
    List<Cell> parents = List.copyOf(parents(definition, criterion));
    List<ByDefinition.Tied> ties =
        definition.ties(criterion).values().stream().flatMap(List::stream).toList();
    return mayNotApply(definition, ties, parents, new HashMap<>());
  }

  private static boolean mayNotApply(
      ByDefinition definition,
      List<ByDefinition.Tied> ties,
      List<Cell> parents,
      Map<Cell, Value> chosen) {
    PlainWorld world = definition.world(Map.copyOf(chosen), Set.of());
    if (ties.stream().anyMatch(world::applies)) {
      return false;
    }
    if (chosen.size() == parents.size()) {
      return true;
    }
    Cell next = parents.get(chosen.size());
    for (Option option : definition.field(next).options()) {
      chosen.put(next, new Value.Chosen(option.id()));
      if (mayNotApply(definition, ties, parents, chosen)) {
        return true;
      }
      chosen.remove(next);
    }
    return false;
  }

  /** Every cell on which it hangs whether the criterion applies. */
  private static Set<Cell> parents(ByDefinition definition, CriterionRules criterion) {
    Set<Cell> parents = new TreeSet<>();
    AskedWhen applies = criterion.criterion().appliesWhen();
    definition
        .ties(criterion)
        .forEach(
            (Scope scope, List<ByDefinition.Tied> ties) -> {
              for (ByDefinition.Tied tied : ties) {
                tied.cells().forEach(cell -> addParents(definition, cell, parents));
              }
              if (applies != null) {
                for (ByDefinition.Link link : definition.links(applies, scope)) {
                  parents.add(link.cell());
                  addParents(definition, link.cell(), parents);
                }
              }
            });
    return parents;
  }

  private static void addParents(ByDefinition definition, Cell cell, Set<Cell> parents) {
    definition.links(cell).stream()
        .flatMap(List::stream)
        .filter(link -> parents.add(link.cell()))
        .forEach(link -> addParents(definition, link.cell(), parents));
  }
}
