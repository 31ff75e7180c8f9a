package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Answers;

/** Many documents are assessed at once, with sessions that served others before. */
class AtOnceTest {

  private static final int THREADS = 8;
  private static final int DOCUMENTS = 60;
  private static final int ROUNDS = 20;

  @Test
  void noDocumentLearnsOfAnotherThatIsAssessedAtTheSameTime()
      throws InterruptedException, ExecutionException {
    List<Answers> documents = IntStream.range(0, DOCUMENTS).mapToObj(TestPack::random).toList();
    List<Assessment> alone = documents.stream().map(TestPack.ASSESSOR::assess).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Assessment>> together =
          IntStream.range(0, DOCUMENTS * ROUNDS)
              .mapToObj(i -> threads.submit(() -> assess(documents.get(i % DOCUMENTS))))
              .toList();
      for (int i = 0; i < together.size(); i++) {
        boolean same = together.get(i).get().equals(alone.get(i % DOCUMENTS));
        assertThat(same).as("document %s", i % DOCUMENTS).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Assessment assess(Answers answers) {
    return TestPack.ASSESSOR.assess(answers);
  }
}
