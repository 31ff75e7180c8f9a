package tenken.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tenken.answers.Answers;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;
import tools.jackson.databind.JsonNode;

/** Workbooks for the sheets of a pack, and documents out of them. */
record Filled(Pack pack, AnswersReader documents, WorkbookWriter writer, WorkbookReader reader) {

  /** The small pack of the tests. */
  static final Filled SMALL = of(small());

  static Filled of(Ruleset ruleset) {
    return new Filled(
        ruleset.pack(),
        new AnswersReader(ruleset.pack(), Limits.DEFAULT),
        new WorkbookWriter(ruleset),
        new WorkbookReader(ruleset.pack()));
  }

  private static Ruleset small() {
    try {
      Path files = Path.of("src/test/resources/pack");
      Pack pack = PackReader.read(PackFiles.ofDirectory(files)).pack().orElseThrow();
      return Ruleset.read(pack).ruleset().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sheet sheet(String id) {
    return pack.sheets().get(id);
  }

  Answers answers(JsonNode document) {
    AnswersReading reading = documents.read(document);
    assertThat(reading.faults()).isEmpty();
    return reading.answers().orElseThrow();
  }

  byte[] workbook(JsonNode document, Language language) {
    return writer.filled(document, answers(document), language, null);
  }

  /** What comes back, which must be without faults. */
  Answers back(byte[] workbook) {
    AnswersReading reading = reader.read(workbook).answers(documents);
    assertThat(reading.faults()).isEmpty();
    return reading.answers().orElseThrow();
  }
}
