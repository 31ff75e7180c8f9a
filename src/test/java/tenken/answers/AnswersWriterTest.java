package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.TestPack;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers written as a document again. */
class AnswersWriterTest {

  private static final AnswersReader SMALL = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);
  private static final AnswersReader SHIPPED = new AnswersReader(TestPack.PACK, Limits.DEFAULT);

  private static Answers read(AnswersReader reader, JsonNode document) {
    AnswersReading reading = reader.read(document);
    assertThat(reading.faults()).isEmpty();
    return reading.answers().orElseThrow();
  }

  private static ObjectNode writtenAndReadAlike(AnswersReader reader, Answers answers) {
    ObjectNode written = AnswersWriter.write(answers);
    assertThat(read(reader, written)).isEqualTo(answers);
    assertThat(AnswersWriter.write(read(reader, written))).isEqualTo(written);
    return written;
  }

  @Test
  void whatIsWrittenIsReadAlikeWithTheSameDigest() {
    for (Sheet sheet : List.of(SmallPack.SHEET, SmallPack.PLAIN)) {
      RandomAnswers random = new RandomAnswers(SmallPack.PACK, sheet);
      for (int seed = 0; seed < 500; seed++) {
        writtenAndReadAlike(SMALL, read(SMALL, random.document(seed)));
      }
    }
  }

  @Test
  void soAreFullDocumentsOfTheShippedPackInNoMoreEntriesThanBefore() {
    for (long seed = 0; seed < 30; seed++) {
      ObjectNode document =
          new RandomAnswers(TestPack.PACK, TestPack.sheet(seed)).document(seed, seed / 30.0);
      ObjectNode written = writtenAndReadAlike(SHIPPED, read(SHIPPED, document));
      assertThat(written.get("answers").size()).isLessThan(2 * document.get("answers").size());
    }
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void soIsEverySample(Path sample) throws IOException {
    AnswersReading reading = SHIPPED.read(Files.readAllBytes(sample));
    writtenAndReadAlike(SHIPPED, reading.answers().orElseThrow());
  }

  @Test
  void anOrderlyDocumentHasOneEntryForWhatStandsAlike() {
    ObjectNode document = new RandomAnswers(SmallPack.PACK, SmallPack.SHEET).document(3, 1);
    ObjectNode written = AnswersWriter.write(read(SMALL, document));
    ArrayNode twice = (ArrayNode) document.get("answers");
    twice.addAll(twice.deepCopy());
    assertThat(AnswersWriter.write(read(SMALL, document))).isEqualTo(written);
  }

  @Test
  void evidenceBeyondWhatAnEntryMayHaveGoesIntoAnother() {
    Answers empty = read(SHIPPED, platform());
    List<Evidence> much = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      much.add(new Evidence(Evidence.Kind.DOCUMENT, "規程 " + i));
    }
    Given given =
        new Given(
            Status.ANSWERED, new Value.Chosen("REDUCED"), null, null, much, Confidentiality.CLOSED);
    ObjectNode written = writtenAndReadAlike(SHIPPED, empty.with(Map.of(CONTINUES, given)));
    assertThat(written.get("answers")).hasSize(3);
  }

  private static final Cell CONTINUES =
      new Cell(
          "opt-out-continuity.service-continues", new Scope(null, Audience.LOGGED_IN, Region.JP));

  private static ObjectNode platform() {
    return JsonNodeFactory.instance.objectNode().put("sheet", "platform-2024");
  }

  @Test
  void aCellAnsweredAnewReplacesWhatStoodThereAndNamesTheDocumentAnew() {
    Answers answers = TestPack.random(0, 0.5);
    Cell cell = answers.given().keySet().iterator().next();
    Given withheld =
        new Given(Status.WITHHELD, null, "理由", null, List.of(), Confidentiality.MEMBERS_ONLY);
    Answers changed = answers.with(Map.of(cell, withheld));
    assertThat(changed.given()).hasSameSizeAs(answers.given()).containsEntry(cell, withheld);
    assertThat(changed.digest()).isNotEqualTo(answers.digest());
    assertThat(changed.with(Map.of(cell, answers.given().get(cell)))).isEqualTo(answers);
    writtenAndReadAlike(SHIPPED, changed);
  }
}
