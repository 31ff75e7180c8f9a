package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Value;
import tenken.catalog.Level;

/** The UNKNOWN questions are enough, and each of them matters. */
class FollowUpTest {

  private static final int DOCUMENTS = 200;

  @Test
  void answeringAllUnknownQuestionsLeavesNothingUndetermined() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Answers answers = TestPack.random(seed);
      Random random = new Random(seed);
      Map<Cell, Value> values = new HashMap<>();
      for (Cell cell : Documents.essential(TestPack.ASSESSOR.assess(answers))) {
        values.put(cell, Documents.value(cell, random));
      }
      Assessment after = TestPack.ASSESSOR.assess(Documents.answering(answers, values));
      assertThat(Documents.criteria(after))
          .as("seed %s", seed)
          .extracting(CriterionResult::level)
          .doesNotContain(Level.UNDETERMINED);
      assertThat(Documents.cellLevels(after)).doesNotContainValue(Level.UNDETERMINED);
      assertThat(Documents.essential(after)).isEmpty();
      assertThat(after.score().low()).isEqualTo(after.score().high());
      assertThat(after.score().value()).isEqualTo(after.score().high());
    }
  }

  @Test
  void questionsAreRankedByThePointsThatHangOnThem() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      List<FollowUpQuestion> questions =
          TestPack.ASSESSOR.assess(TestPack.random(seed)).followUpQuestions();
      for (int i = 0; i < questions.size(); i++) {
        assertThat(questions.get(i).rank()).isEqualTo(i + 1);
        if (i > 0) {
          assertThat(questions.get(i).points()).isLessThanOrEqualTo(questions.get(i - 1).points());
        }
      }
      assertThat(questions).extracting(FollowUpQuestion::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void whatAQuestionDecidesIsUndeterminedSomewhereAndItsPointsAreTheirs() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Assessment assessment = TestPack.ASSESSOR.assess(TestPack.random(seed));
      Map<String, CriterionResult> results = new HashMap<>();
      Documents.criteria(assessment).forEach(result -> results.put(result.id(), result));
      for (FollowUpQuestion question : assessment.followUpQuestions()) {
        if (question.because() == FollowUpQuestion.Because.UNKNOWN) {
          double points = 0;
          for (String id : question.decides()) {
            CriterionResult result = results.get(id);
            assertThat(result.cells())
                .extracting(CriterionResult.CellResult::level)
                .contains(Level.UNDETERMINED);
            points += PlainScore.pointsBetween(result, results.values());
          }
          assertThat(question.decides()).isNotEmpty();
          PlainScore.assertRounded(question.id(), question.points(), points);
        }
      }
    }
  }
}
