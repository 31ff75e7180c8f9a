package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.assessment.PackMutation.Fate;
import tenken.assessment.PackMutation.Judged;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Viewpoint;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Mutant;
import tenken.ruleset.Mutants;

/** That mutants can be left, and that what is said of the others is so. */
class MutantsTest {

  private static final String BLUNT =
      """
      sheet: carrier-2024
      cases:
        - name: 説明していない
          answers: { ads.used: "YES", ads.told: "NO" }
          raises: [not-told]
          near-misses:
            - { change: { ads.told: SCREEN }, clears: not-told }
      """;

  private static final String POLICY =
      """
        - name: 方針のみで説明している
          answers: { ads.used: "YES", ads.told: POLICY }
          raises: [in-policy]
          near-misses:
            - { change: { ads.told: SCREEN }, clears: in-policy }
      """;

  private static final Viewpoint GOOD = HandBuilt.PACK.viewpoints().get("ads-told");

  private static Viewpoint with(String criterion, String cases) {
    return new Viewpoint(
        GOOD.id(),
        GOOD.title(),
        GOOD.asks(),
        GOOD.serves(),
        GOOD.parameters(),
        List.of(criterion(criterion)),
        GOOD.rules(),
        cases);
  }

  private static Criterion criterion(String id) {
    return GOOD.criteria().stream()
        .filter(each -> each.id().equals("ads-told/" + id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> mutants(Fate fate, String criterion, String cases) {
    return PackMutation.of(HandBuilt.PACK, with(criterion, cases)).stream()
        .filter(each -> each.fate() == fate)
        .map(Judged::toString)
        .toList();
  }

  private static int line(String part) {
    return (int) GOOD.rules().lines().takeWhile(line -> !line.contains(part)).count() + 1;
  }

  @Test
  void aMutantThatNoCaseNoticesIsLeftWithItsLineAndTheAnswersThatTell() {
    assertThat(mutants(Fate.LEFT, "told", BLUNT))
        .contains(
            "viewpoints/ads-told/rules.drl:"
                + line("name == \"ads.told\", value == \"NO\"")
                + ": ads-told/not-told: value == \"NO\" becomes value in (\"NO\", \"POLICY\")\n"
                + "    no case holds carrier-2024: { ads.used: YES, ads.told: POLICY }"
                + " raises ads-told/not-told wrongly");
  }

  @Test
  void aCaseOfEachKindLeavesNone() {
    assertThat(mutants(Fate.LEFT, "told", BLUNT + POLICY)).isEmpty();
    assertThat(mutants(Fate.NOTICED, "told", BLUNT + POLICY)).hasSizeGreaterThan(5);
  }

  @Test
  void aChangeAfterWhichAFindingStandsTellsToo() {
    String kept = "near-misses:\n      - { change: { ads.told: SCREEN }, clears: not-told }";
    String changed = "still-raised:\n      - { change: { ads.used: \"YES\" }, keeps: not-told }";
    assertThat(BLUNT).contains(kept);
    assertThat(mutants(Fate.LEFT, "told", BLUNT.replace(kept, changed)))
        .anyMatch(left -> left.contains("not-told: without value == \"NO\""));
    assertThatThrownBy(() -> mutants(Fate.LEFT, "told", BLUNT.replace("SCREEN", "\"NO\"")))
        .hasMessageContaining("cases.yaml:3: the case does not hold");
  }

  @Test
  void aConditionThatAskingImpliesMakesAnEquivalentMutant() {
    assertThat(mutants(Fate.EQUIVALENT, "in-time", "cases: []"))
        .anyMatch(mutant -> mutant.endsWith("ads-told/before: without value == \"YES\""));
  }

  @Test
  void aScopeJoinLeftOutIsRefusedAsSuch() {
    assertThat(mutants(Fate.REFUSED, "kinds-told", "cases: []"))
        .anyMatch(mutant -> mutant.endsWith("place-not-told: without scope == $k.scope"));
    assertThat(mutants(Fate.LEFT, "kinds-told", "cases: []"))
        .anyMatch(mutant -> mutant.contains("place-not-told: scope == $k.scope becomes scope.s"));
  }

  @Test
  void anEquivalentMutantRaisesTheSameOfRandomAnswersAndTellingAnswersRaiseAnother() {
    int equivalent = 0;
    for (Criterion criterion : GOOD.criteria()) {
      Map<String, CriterionRules> written = Mutants.asWritten(HandBuilt.PACK, GOOD, criterion);
      for (Mutant mutant : Mutants.of(HandBuilt.PACK, GOOD, criterion)) {
        for (String sheet : written.keySet()) {
          if (mutant.rules().containsKey(sheet)) {
            equivalent += compared(sheet, written.get(sheet), mutant) ? 1 : 0;
          }
        }
      }
    }
    assertThat(equivalent).isGreaterThan(20);
  }

  /** Tells whether the mutant is equivalent, having held it to what it raises. */
  private static boolean compared(String sheet, CriterionRules written, Mutant mutant) {
    CriterionRules changed = mutant.rules().get(sheet);
    Shape shape = new Shape(sheet, List.of("A", "B"), List.of(), HandBuilt.AS_OF);
    Grid grid =
        GridBuilder.build(
            HandBuilt.PACK, ReadyCases.alone(HandBuilt.PACK, sheet, written, changed), shape);
    Telling telling = TellingAnswers.between(HandBuilt.PACK, sheet, written, changed).orElse(null);
    if (telling == null) {
      Random random = new Random(mutant.words().hashCode());
      for (int i = 0; i < 20; i++) {
        Situation situation = random(grid, random);
        assertThat(raised(situation, changed))
            .as(mutant.toString())
            .isEqualTo(raised(situation, written));
      }
    } else if (!telling.rule().isEmpty()) {
      Situation situation = of(grid, telling.answers());
      String here = telling.rule() + " " + telling.scope();
      assertThat(raised(situation, written).contains(here)).isEqualTo(telling.before());
      assertThat(raised(situation, changed).contains(here)).isEqualTo(!telling.before());
    }
    return telling == null;
  }

  private static Set<String> raised(Situation situation, CriterionRules rules) {
    Set<String> raised = new TreeSet<>();
    for (JudgedCriterion judged : situation.grid().criteria()) {
      if (judged.rules().equals(rules)) {
        judged.instances().stream()
            .filter(situation::fires)
            .forEach(each -> raised.add(each.rule().id() + " " + each.scope()));
      }
    }
    return raised;
  }

  private static Situation of(Grid grid, Map<Cell, Value> answers) {
    long[] values = new long[grid.cells().size()];
    for (GridCell cell : grid.cells()) {
      Value value = answers.get(cell.cell());
      values[cell.index()] = value == null ? Codes.UNKNOWN : cell.codes().of(value);
    }
    return new Situation(grid, values, new BitSet());
  }

  private static Situation random(Grid grid, Random random) {
    long[] values = new long[grid.cells().size()];
    for (GridCell cell : grid.cells()) {
      values[cell.index()] = random(cell, random);
    }
    return new Situation(grid, values, new BitSet());
  }

  private static long random(GridCell cell, Random random) {
    Field field = cell.field();
    if (field.type() == FieldType.COUNT) {
      return random.nextInt(5);
    } else if (field.type() == FieldType.DATE) {
      return HandBuilt.AS_OF.toEpochDay() + random.nextInt(90) - 45;
    } else if (field.type() == FieldType.CHOICES) {
      long listed = cell.codes().listed() & random.nextLong();
      return listed == 0 ? Long.highestOneBit(~cell.codes().listed() & 0xF) : listed;
    }
    return 1L << random.nextInt(field.options().size());
  }
}
