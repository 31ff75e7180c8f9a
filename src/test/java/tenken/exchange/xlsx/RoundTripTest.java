package tenken.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.RandomAnswers;
import tenken.catalog.Language;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents written as workbooks and read back. */
class RoundTripTest {

  private static final Filled SHIPPED = Filled.of(TestPack.RULESET);
  private static final JsonMapper JSON = new JsonMapper();

  private static byte[] readBackAlike(Filled filled, JsonNode document, Language language) {
    Answers answers = filled.answers(document);
    byte[] workbook = filled.workbook(document, language);
    assertThat(filled.back(workbook)).isEqualTo(answers);
    return workbook;
  }

  private static Language language(long seed) {
    return seed % 2 == 0 ? Language.JA : Language.EN;
  }

  @Test
  void fiveHundredRandomDocumentsLoseNothing() {
    List<Sheet> sheets = List.copyOf(Filled.SMALL.pack().sheets().values());
    for (int seed = 0; seed < 500; seed++) {
      RandomAnswers random =
          new RandomAnswers(Filled.SMALL.pack(), sheets.get(seed % sheets.size()));
      readBackAlike(Filled.SMALL, random.document(seed), language(seed / 2));
    }
  }

  @Test
  void norDoDocumentsForTheSheetsOfTheShippedPack() {
    for (long seed = 0; seed < 30; seed++) {
      JsonNode document =
          new RandomAnswers(TestPack.PACK, TestPack.sheet(seed)).document(seed, seed / 30.0);
      readBackAlike(SHIPPED, document, language(seed));
    }
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void norDoesAnySample(Path sample) throws IOException {
    readBackAlike(SHIPPED, JSON.readTree(sample.toFile()), Language.EN);
    byte[] workbook = readBackAlike(SHIPPED, JSON.readTree(sample.toFile()), Language.JA);
    Path samples = Files.createDirectories(Path.of("target/samples"));
    String name = sample.getFileName().toString().replace(".json", ".xlsx");
    Files.write(samples.resolve(name), workbook);
  }

  /** The workbook that the README invites to try; made by the test above. */
  @Test
  void theSampleWorkbookSaysWhatTheSampleDocumentSays() throws IOException {
    JsonNode document = JSON.readTree(Path.of("src/samples/platform-gaps.json").toFile());
    byte[] workbook = Files.readAllBytes(Path.of("src/samples/platform-gaps.xlsx"));
    assertThat(SHIPPED.back(workbook)).isEqualTo(SHIPPED.answers(document));
  }
}
