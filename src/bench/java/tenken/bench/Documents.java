package tenken.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tenken.answers.Answers;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Limits;
import tenken.answers.RandomAnswers;
import tenken.catalog.Pack;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents that benchmarks take, by name: a file of {@code src/samples} without its ending,
 * {@code <sheet>-empty}, or {@code <sheet>-random} with every field answered at random.
 */
final class Documents {

  private static final Path SAMPLES = Path.of("src/samples");
  private static final long SEED = 2024;

  private final Pack pack;
  private final AnswersReader reader;

  Documents(Pack pack) {
    this.pack = pack;
    this.reader = new AnswersReader(pack, Limits.DEFAULT);
  }

  byte[] json(String name) {
    if (name.endsWith("-empty")) {
      return "{\"sheet\": \"%s\", \"answers\": []}"
          .formatted(sheet(name))
          .getBytes(StandardCharsets.UTF_8);
    }
    return name.endsWith("-random") ? random(sheet(name)) : sample(name);
  }

  Answers answers(String name) {
    return read(json(name)).answers().orElseThrow();
  }

  AnswersReading read(byte[] json) {
    return reader.read(json);
  }

  private static String sheet(String name) {
    return name.substring(0, name.lastIndexOf('-'));
  }

  /** As large as the samples: one service, which exists everywhere. */
  private byte[] random(String sheet) {
    RandomAnswers random = new RandomAnswers(pack, pack.sheets().get(sheet));
    for (long seed = SEED; ; seed++) {
      ObjectNode document = random.document(seed, 1);
      if (!document.has("services") && !document.has("absent") && !document.has("asOf")) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
      }
    }
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(SAMPLES.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException("benchmarks run in the directory of pom.xml", e);
    }
  }
}
