package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tenken.catalog.Sheet;
import tools.jackson.databind.node.ObjectNode;

class ShuffledAnswersTest {

  private static final AnswersReader READER = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);

  @Test
  void theOrderOfAnswersAndKeysChangesNothing() {
    Set<String> digests = new HashSet<>();
    for (Sheet sheet : List.of(SmallPack.SHEET, SmallPack.PLAIN)) {
      for (int seed = 0; seed < 300; seed++) {
        ObjectNode document = new RandomAnswers(SmallPack.PACK, sheet).document(seed);
        AnswersReading straight = READER.read(document);
        AnswersReading shuffled = READER.read(RandomAnswers.shuffled(document, seed));
        assertThat(straight.faults()).as("seed %s", seed).isEmpty();
        assertThat(shuffled.answers()).as("seed %s", seed).isEqualTo(straight.answers());
        assertThat(straight.unplaced()).isEmpty();
        digests.add(straight.answers().orElseThrow().digest());
      }
    }
    assertThat(digests).hasSizeGreaterThan(550);
  }

  @Test
  void whatIsSaidOtherwiseHasAnotherDigest() {
    ObjectNode document = new RandomAnswers(SmallPack.PACK, SmallPack.SHEET).document(1, 1);
    String before = READER.read(document).answers().orElseThrow().digest();
    document.put("operator", "another");
    assertThat(READER.read(document).answers().orElseThrow().digest()).isNotEqualTo(before);
  }

  @Test
  void bytesAndTreesAreReadAlike() {
    RandomAnswers random = new RandomAnswers(SmallPack.PACK, SmallPack.SHEET);
    for (int seed = 0; seed < 50; seed++) {
      assertThat(READER.read(random.json(seed))).isEqualTo(READER.read(random.document(seed)));
    }
  }

  @Test
  void randomDocumentsHoldEveryStatus() {
    Set<Status> statuses = new HashSet<>();
    RandomAnswers random = new RandomAnswers(SmallPack.PACK, SmallPack.SHEET);
    for (int seed = 0; seed < 20; seed++) {
      READER.read(random.document(seed)).answers().orElseThrow().given().values().stream()
          .map(Given::status)
          .forEach(statuses::add);
    }
    assertThat(statuses).containsExactlyInAnyOrder(Status.values());
  }
}
