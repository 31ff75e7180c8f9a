package tenken.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Fact;
import tenken.answers.RandomAnswers;
import tenken.assessment.PreparedFacts;
import tenken.catalog.Finding;
import tenken.ruleset.Raised;

class PlainEvaluatorTest {

  private static final int MOST_DOCUMENTS = 20_000;
  private static final int DOCUMENTS = 500;
  private static final PreparedFacts FACTS = new PreparedFacts(TestPack.RULESET);

  @ParameterizedTest
  @ValueSource(strings = {"platform-2024", "carrier-2024"})
  void raisesWhatTheEngineRaisesOnRandomDocuments(String sheet) {
    RandomAnswers random = new RandomAnswers(TestPack.PACK, TestPack.sheet(sheet));
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.answers(random.document(seed));
      List<Fact> facts = FACTS.of(answers);
      assertThat(PlainEvaluator.run(facts, answers.asOf()))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(byTheEngine(answers, facts));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"platform-2024", "carrier-2024"})
  void theRandomDocumentsRaiseEveryFinding(String sheet) {
    RandomAnswers random = new RandomAnswers(TestPack.PACK, TestPack.sheet(sheet));
    List<String> judged =
        TestPack.RULESET.rules(sheet).criteria().stream()
            .filter(rules -> PlainEvaluator.VIEWPOINTS.contains(rules.viewpoint()))
            .flatMap(rules -> rules.criterion().findings().stream())
            .map(Finding::id)
            .toList();
    Set<String> raised = new HashSet<>();
    for (long seed = 0; seed < MOST_DOCUMENTS && !raised.containsAll(judged); seed++) {
      Answers answers = TestPack.answers(random.document(seed));
      List<Fact> facts = FACTS.of(answers);
      PlainEvaluator.run(facts, answers.asOf()).forEach(each -> raised.add(each.finding()));
    }
    assertThat(raised).containsExactlyInAnyOrderElementsOf(judged);
  }

  private static List<Raised> byTheEngine(Answers answers, List<Fact> facts) {
    return TestPack.RULESET.engine(answers.sheet().id()).run(facts, answers.asOf()).stream()
        .filter(raised -> PlainEvaluator.VIEWPOINTS.contains(viewpoint(raised.finding())))
        .toList();
  }

  private static String viewpoint(String finding) {
    return finding.substring(0, finding.indexOf('/'));
  }
}
