package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;

/**
 * On a small pack with everything that rules can say, levels and essential cells are those that
 * trying all completions gives.
 */
class CompletionsTest {

  private static final int DOCUMENTS = 250;
  private static final int COMPLETIONS = 4_000;

  private static final List<Long> AMOUNTS = List.of(0L, 2L, 3L);
  private static final List<LocalDate> DATES =
      List.of(HandBuilt.AS_OF.minusMonths(1), HandBuilt.AS_OF.plusMonths(1));

  private final Universe few = new Universe(AMOUNTS, DATES, 1);
  private final Universe all = new Universe(AMOUNTS, DATES, 3);
  private final Assessor assessor = new Assessor(HandBuilt.RULESET);
  private final Map<String, Integer> compared = new TreeMap<>();

  @Test
  void levelsAndEssentialCellsAreThoseOfAllCompletions() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      for (Sheet sheet : HandBuilt.PACK.sheets().values()) {
        Random random = new Random(seed);
        double known = List.of(0.1, 0.4, 0.7, 0.9, 1.0).get(seed % 5);
        Answers answers = RandomSheets.answers(random, HandBuilt.PACK, sheet, few, known);
        check("seed " + seed + " of " + sheet.id() + ": ", answers);
      }
    }
    assertThat(compared)
        .hasSize(10)
        .allSatisfy((id, number) -> assertThat(number).isGreaterThan(DOCUMENTS / 5));
  }

  private void check(String what, Answers answers) {
    Assessment assessment = assessor.assess(answers);
    ByDefinition definition = new ByDefinition(HandBuilt.PACK, Shape.of(answers));
    Set<Cell> expectedCells = new HashSet<>();
    boolean complete = true;
    for (CriterionResult result : results(assessment)) {
      Optional<AllCompletions.Outcome> expected =
          AllCompletions.of(
              definition,
              HandBuilt.RULESET.rules(answers.sheet().id()).criteria().stream()
                  .filter(rules -> rules.criterion().id().equals(result.id()))
                  .findFirst()
                  .orElseThrow(),
              ByDefinition.known(answers),
              definition.declared(answers),
              Set.of(),
              all,
              COMPLETIONS);
      if (expected.isPresent()) {
        compare(what + result.id(), result, expected.get());
        expectedCells.addAll(expected.get().essential());
      }
      complete &= expected.isPresent();
    }
    if (complete) {
      assertThat(asked(assessment)).as(what).isEqualTo(expectedCells);
    }
  }

  private void compare(String what, CriterionResult result, AllCompletions.Outcome expected) {
    assertThat(result.range())
        .as(what)
        .isEqualTo(AllCompletions.Outcome.range(expected.together()));
    Map<Scope, Level> levels = new TreeMap<>();
    expected
        .cells()
        .forEach((scope, of) -> levels.put(scope, AllCompletions.Outcome.range(of).level()));
    assertThat(result.cells())
        .as(what)
        .containsExactlyElementsOf(
            levels.entrySet().stream()
                .map(each -> new CriterionResult.CellResult(each.getKey(), each.getValue()))
                .toList());
    compared.merge(result.id(), 1, Integer::sum);
  }

  private static List<CriterionResult> results(Assessment assessment) {
    return assessment.viewpoints().stream().flatMap(each -> each.criteria().stream()).toList();
  }

  /** What the UNKNOWN questions ask. */
  private static Set<Cell> asked(Assessment assessment) {
    Set<Cell> asked = new HashSet<>();
    for (FollowUpQuestion question : assessment.followUpQuestions()) {
      if (question.because() == FollowUpQuestion.Because.UNKNOWN) {
        question.asks().forEach(each -> asked.add(new Cell(each.field(), each.scope())));
      }
    }
    return asked;
  }

  @Test
  void droolsRaisesWhatFiresByDefinition() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      for (Sheet sheet : HandBuilt.PACK.sheets().values()) {
        Random random = new Random(seed);
        double known = List.of(0.4, 0.9, 1.0).get(seed % 3);
        Answers answers = RandomSheets.answers(random, HandBuilt.PACK, sheet, few, known);
        assertThat(RaisedFindings.byDrools(HandBuilt.RULESET, answers))
            .as("seed %s of %s", seed, sheet.id())
            .isEqualTo(RaisedFindings.byDefinition(HandBuilt.RULESET, answers));
      }
    }
  }
}
