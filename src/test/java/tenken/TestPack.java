package tenken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tenken.answers.Answers;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.answers.RandomAnswers;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.PackReading;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;
import tenken.ruleset.RulesetReading;
import tenken.ruleset.ShippedPack;
import tools.jackson.databind.JsonNode;

/** The pack of this repository, read once for all tests, and documents for it. */
public final class TestPack {

  public static final Pack PACK = readPack();
  public static final Ruleset RULESET = readRules();
  public static final Assessor ASSESSOR = new Assessor(RULESET);

  private static final AnswersReader READER = new AnswersReader(PACK, Limits.DEFAULT);

  private TestPack() {}

  private static Pack readPack() {
    try {
      PackReading reading = PackReader.read(PackFiles.ofDirectory(Path.of("rules")));
      return reading.pack().orElseThrow(() -> new AssertionError(lines(reading.faults())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ruleset readRules() {
    RulesetReading reading = Ruleset.read(PACK, ShippedPack.compiled());
    return reading.ruleset().orElseThrow(() -> new AssertionError(lines(reading.faults())));
  }

  private static String lines(List<?> faults) {
    StringBuilder lines = new StringBuilder();
    faults.forEach(fault -> lines.append('\n').append(fault));
    return lines.toString();
  }

  public static Sheet sheet(String id) {
    return PACK.sheets().get(id);
  }

  /** A sheet for each seed, in turn. */
  public static Sheet sheet(long seed) {
    List<Sheet> sheets = List.copyOf(PACK.sheets().values());
    return sheets.get((int) (seed % sheets.size()));
  }

  /** A document, which must be without faults. */
  public static Answers answers(JsonNode document) {
    AnswersReading reading = READER.read(document);
    return reading.answers().orElseThrow(() -> new AssertionError(lines(reading.faults())));
  }

  /** A random document for one of the sheets. */
  public static Answers random(long seed) {
    return answers(new RandomAnswers(PACK, sheet(seed)).document(seed));
  }

  /** A random document for one of the sheets in which about so many fields are known, 0 to 1. */
  public static Answers random(long seed, double known) {
    return answers(new RandomAnswers(PACK, sheet(seed)).document(seed, known));
  }
}
