package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.assessment.AllCompletions.Fired;
import tenken.assessment.RuleExplanation.Outcome;
import tenken.catalog.Field;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;
import tools.jackson.databind.json.JsonMapper;

/** What is said of why rules fire or do not is so. */
class ExplainerTest {

  private static final int DOCUMENTS = 60;
  private static final int COMPLETIONS = 2_000;

  private record Told(String criterion, Scope scope, RuleExplanation rule) {

    Fired fired() {
      return new Fired(rule.finding(), scope);
    }
  }

  private static List<Told> told(Assessor assessor, Answers answers) {
    List<Told> told = new ArrayList<>();
    for (CriterionExplanation criterion : assessor.explain(answers)) {
      for (CriterionExplanation.CellExplanation cell : criterion.cells()) {
        cell.rules().forEach(rule -> told.add(new Told(criterion.id(), cell.scope(), rule)));
      }
    }
    return told;
  }

  private static Set<Fired> raised(Assessment assessment) {
    Set<Fired> raised = new HashSet<>();
    for (FindingResult finding : assessment.findings()) {
      finding.scopes().forEach(scope -> raised.add(new Fired(finding.id(), scope)));
    }
    return raised;
  }

  @Test
  void aRuleIsSaidToHaveFiredExactlyWhereItsFindingIsRaised() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed);
      Set<Fired> fired = new HashSet<>();
      for (Told each : told(TestPack.ASSESSOR, answers)) {
        if (each.rule().outcome() == Outcome.FIRED) {
          fired.add(each.fired());
          assertThat(each.rule().matched()).isNotEmpty();
          assertThat(each.rule().failed()).isEmpty();
        }
      }
      assertThat(fired).as("seed %s", seed).isEqualTo(raised(TestPack.ASSESSOR.assess(answers)));
    }
  }

  @Test
  void aRuleIsUndecidedExactlyWhereItDoesNotFireButWouldUnderSomeCompletion() {
    Universe few = new Universe(List.of(0L, 2L, 3L), List.of(HandBuilt.AS_OF), 1);
    Universe all =
        new Universe(
            List.of(0L, 2L, 3L),
            List.of(HandBuilt.AS_OF.minusMonths(1), HandBuilt.AS_OF.plusMonths(1)),
            3);
    Assessor assessor = new Assessor(HandBuilt.RULESET);
    int undecided = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      for (Sheet sheet : HandBuilt.PACK.sheets().values()) {
        double known = List.of(0.4, 0.7, 0.9).get(seed % 3);
        Answers answers = RandomSheets.answers(new Random(seed), HandBuilt.PACK, sheet, few, known);
        List<Told> told = told(assessor, answers);
        for (CriterionRules rules : HandBuilt.RULESET.rules(sheet.id()).criteria()) {
          Optional<AllCompletions.Outcome> outcome = completions(answers, rules, all);
          if (outcome.isPresent()) {
            for (Told each : told) {
              if (each.criterion().equals(rules.criterion().id())) {
                boolean fires = outcome.get().fires().contains(each.fired());
                boolean fired = each.rule().outcome() == Outcome.FIRED;
                boolean open = each.rule().outcome() == Outcome.UNDECIDED;
                assertThat(fired || open).as("seed %s: %s", seed, each).isEqualTo(fires);
                assertThat(each.rule().unknown().isEmpty()).isEqualTo(!open);
                undecided += open ? 1 : 0;
              }
            }
          }
        }
      }
    }
    assertThat(undecided).isGreaterThan(DOCUMENTS);
  }

  private static Optional<AllCompletions.Outcome> completions(
      Answers answers, CriterionRules rules, Universe universe) {
    ByDefinition definition = new ByDefinition(HandBuilt.PACK, Shape.of(answers));
    return AllCompletions.of(
        definition,
        rules,
        ByDefinition.known(answers),
        definition.declared(answers),
        Set.of(),
        universe,
        COMPLETIONS);
  }

  @Test
  void aNearMissIsRaisedOnceOneAnswerIsOther() {
    Universe universe =
        new Universe(
            List.of(3L, 5L, 7L, 12L, 30L, 60L, 100L),
            List.of(LocalDate.of(2024, 6, 15), LocalDate.of(2026, 7, 1), LocalDate.of(2028, 1, 1)),
            1);
    int tried = 0;
    for (int seed = 0; seed < DOCUMENTS / 10; seed++) {
      Answers answers = TestPack.random(seed, 1);
      for (Told each : told(TestPack.ASSESSOR, answers)) {
        if (each.rule().outcome() == Outcome.NEAR_MISS) {
          assertThat(each.rule().failed()).hasSize(1);
          if (tried++ % 20 == 0) {
            assertThat(raisedByOneOther(answers, each, universe))
                .as("seed %s: %s", seed, each)
                .isTrue();
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  private static boolean raisedByOneOther(Answers answers, Told told, Universe universe) {
    RuleExplanation.Failed failed = told.rule().failed().get(0);
    Cell at = new Cell(failed.field(), failed.scope());
    Stream<Cell> others =
        Documents.cells(answers).stream()
            .filter(cell -> cell.field().equals(at.field()) && !cell.equals(at));
    return Stream.concat(Stream.of(at), others)
        .anyMatch(cell -> raisedByOther(answers, told, cell, universe));
  }

  private static boolean raisedByOther(Answers answers, Told told, Cell cell, Universe universe) {
    Field field = Documents.field(cell);
    if (!Universe.small(field)) {
      return true;
    }
    for (Value value : universe.of(field)) {
      Answers other = Documents.answering(answers, Map.of(cell, value));
      if (RaisedFindings.byDefinition(TestPack.RULESET, other).containsKey(told.rule().finding())
          && raised(TestPack.ASSESSOR.assess(other)).contains(told.fired())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void nearMissesComeFirstAndTheFarthestLast() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      for (CriterionExplanation criterion : TestPack.ASSESSOR.explain(TestPack.random(seed))) {
        for (CriterionExplanation.CellExplanation cell : criterion.cells()) {
          assertThat(cell.rules()).extracting(RuleExplanation::outcome).isSorted();
          assertThat(cell.rules()).extracting(RuleExplanation::finding).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void anOfficerReadsWhatWasWantedAndWhatWasAnswered() {
    Answers answers =
        TestPack.answers(
            new JsonMapper()
                .readTree(
                    """
                    { "sheet": "platform-2024", "services": ["search"], "answers": [
                      { "item": "2-8-1", "scopes": {"audiences": "ALL", "regions": ["JP"]},
                        "fields": { "opt-out.uses-practised": ["PERSONALISED_ADS"],
                                    "opt-out.offered": "YES_ALL" } },
                      { "item": "2-9-1", "scopes": {"audiences": ["LOGGED_IN"], "regions": ["JP"]},
                        "fields": { "opt-out-continuity.service-continues": "REDUCED",
                                    "opt-out-continuity.explained": "POLICY_ONLY" } } ] }
                    """));
    List<Told> told = told(TestPack.ASSESSOR, answers);
    RuleExplanation near = rule(told, "opt-out-continuity/loss-not-told", "LOGGED_IN");
    assertThat(near.why().ja())
        .isEqualTo(
            "あと一つの条件で、この所見に当たります：「継続の可否・条件についての利用者への説明の方法」（search・国内・ログイン時）"
                + "が「説明していない」であること（ご回答は「プライバシーポリシー等の文書にのみ記載」）。");
    assertThat(near.why().en())
        .isEqualTo(
            "One condition short of this finding: “How people are told whether and on what terms the"
                + " service continues” (search, Japan, logged in) is “Not explained” (the answer is"
                + " “Only in the privacy policy or a similar document”).");
    assertThat(near.level()).isEqualTo(Level.LACKING);
  }

  private static RuleExplanation rule(List<Told> told, String finding, String audience) {
    return told.stream()
        .filter(each -> each.rule().finding().equals(finding))
        .filter(each -> String.valueOf(each.scope().audience()).equals(audience))
        .findFirst()
        .orElseThrow()
        .rule();
  }
}
