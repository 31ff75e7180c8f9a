package tenken.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import tenken.TestPack;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.json.PlainJson;

/**
 * A document and its result under the shipped pack.
 *
 * @param document the document
 * @param reading what it says
 * @param result what it comes to
 */
@SuppressWarnings("ArrayRecordComponent")
public record Result(byte[] document, AnswersReading reading, AssessmentDto result) {

  /** The samples, by name. */
  public static final List<String> SAMPLES =
      List.of("platform-gaps", "platform-draft", "platform-good", "carrier-gaps");

  private static final AnswersReader READER = new AnswersReader(TestPack.PACK, Limits.DEFAULT);
  private static final PlainJson JSON = new PlainJson();

  /** The result of a sample. */
  public static Result of(String sample) {
    try {
      return of(Files.readAllBytes(Path.of("src/samples", sample + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result of(byte[] document) {
    AnswersReading reading = READER.read(document);
    return new Result(
        document,
        reading,
        JSON.result(
            TestPack.ASSESSOR.assess(reading.answers().orElseThrow()),
            reading.unplaced(),
            TestPack.PACK));
  }

  /** The result of random answers. */
  public static AssessmentDto random(long seed) {
    return JSON.result(
        TestPack.ASSESSOR.assess(TestPack.random(seed, 0.8)), Set.of(), TestPack.PACK);
  }

  /** The same result, made at another time. */
  public static AssessmentDto later(AssessmentDto result) {
    result.setId("another");
    result.setAssessedAt(OffsetDateTime.parse("2031-01-01T00:00:00Z"));
    return result;
  }
}
