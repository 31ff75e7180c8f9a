package tenken.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tenken.TestPack;
import tenken.answers.Answers;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.assessment.AskedCells;
import tenken.assessment.Assessment;
import tenken.assessment.CriterionResult;
import tenken.assessment.FindingResult;
import tenken.catalog.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document under {@code src/samples}, by its name without the ending. */
record Sample(String name) {

  private static final Path FOLDER = Path.of("src/samples");
  private static final AnswersReader READER = new AnswersReader(TestPack.PACK, Limits.DEFAULT);
  private static final JsonMapper JSON = new JsonMapper();

  /** Every document there is. */
  static List<Sample> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json"))
          .sorted()
          .map(file -> new Sample(file.substring(0, file.length() - ".json".length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(FOLDER.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json() {
    return JSON.readTree(bytes());
  }

  AnswersReading reading() {
    return READER.read(bytes());
  }

  Answers answers() {
    AnswersReading reading = reading();
    return reading.answers().orElseThrow(() -> new AssertionError(name + ": " + reading.faults()));
  }

  Assessment assessment() {
    return TestPack.ASSESSOR.assess(answers());
  }

  AskedCells asked() {
    return AskedCells.of(TestPack.RULESET, answers());
  }

  /** The criteria of an assessment at one of the levels, by full name. */
  static List<String> criteria(Assessment assessment, Level... levels) {
    return criteria(assessment)
        .filter(criterion -> List.of(levels).contains(criterion.level()))
        .map(CriterionResult::id)
        .toList();
  }

  /** A criterion of an assessment, by its full name. */
  static CriterionResult criterion(Assessment assessment, String id) {
    return criteria(assessment)
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not judged"));
  }

  private static Stream<CriterionResult> criteria(Assessment assessment) {
    return assessment.viewpoints().stream().flatMap(viewpoint -> viewpoint.criteria().stream());
  }

  static List<String> findings(Assessment assessment) {
    return assessment.findings().stream().map(FindingResult::id).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
