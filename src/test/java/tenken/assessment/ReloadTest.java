package tenken.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tenken.answers.AnswersReader;
import tenken.answers.Limits;
import tenken.answers.RandomAnswers;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.Sheet;
import tenken.ruleset.Ruleset;
import tenken.ruleset.RulesetReading;

/**
 * A process can load one pack after the other: of those that are not used any more nothing stays.
 */
class ReloadTest {

  private static final int PACKS = 200;
  private static final int FIRST = 20;

  /** Packs with one text of rules; the next is compiled anew. */
  private static final int OF_A_TEXT = 40;

  /** What the platform loads for itself now and then; a pack's rules are more. */
  private static final int SLACK = 40;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();
  private static final List<String> OPTIONS =
      List.of(
          "\"NO\", \"PAID\", \"REDUCED\"",
          "\"NO\", \"PAID\"",
          "\"NO\", \"REDUCED\"",
          "\"PAID\", \"REDUCED\"",
          "\"PAID\"");

  private final Map<String, byte[]> compiled = new HashMap<>();

  @Test
  void loadingTwoHundredPacksLeavesNoClassesBehind() throws IOException {
    for (int i = 0; i < FIRST; i++) {
      assessUnder(i);
    }
    int before = loaded(0);
    long defined = CLASSES.getTotalLoadedClassCount();
    for (int i = FIRST; i < PACKS; i++) {
      assessUnder(i);
    }
    long perPack = (CLASSES.getTotalLoadedClassCount() - defined) / (PACKS - FIRST);
    int after = loaded(before + SLACK);
    assertThat(perPack).as("each load defines the classes of its rules").isGreaterThan(10);
    assertThat(after).isLessThanOrEqualTo(before + SLACK);
  }

  /** Loads a pack unlike all others, runs a document through it and lets go of both. */
  private void assessUnder(int number) throws IOException {
    Pack pack = PackReader.read(files(number)).pack().orElseThrow();
    RulesetReading rules = Ruleset.read(pack, key -> Optional.ofNullable(compiled.get(key)));
    compiled.putAll(rules.compiled());
    Assessor assessor = new Assessor(rules.ruleset().orElseThrow());
    Sheet sheet = pack.sheets().values().iterator().next();
    assessor.assess(
        new AnswersReader(pack, Limits.DEFAULT)
            .read(new RandomAnswers(pack, sheet).document(number))
            .answers()
            .orElseThrow());
  }

  private static PackFiles files(int number) throws IOException {
    PackFiles good = PackFiles.ofDirectory(Path.of("src/test/resources/pack"));
    Map<String, byte[]> files = new TreeMap<>();
    for (String path : good.paths()) {
      String text = new String(good.content(path).orElseThrow(), UTF_8);
      String changed =
          text.replace("version: test-1", "version: test-" + number)
              .replace(OPTIONS.get(0), OPTIONS.get(number / OF_A_TEXT));
      files.put(path, changed.getBytes(UTF_8));
    }
    return PackFiles.of(files);
  }

  /** How many classes are loaded once the number is at most the one given, or falls no more. */
  private static int loaded(int expected) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int last = Integer.MAX_VALUE;
    int now = collected();
    while (now > expected && now < last && System.nanoTime() < deadline) {
      last = now;
      now = collected();
    }
    return now;
  }

  private static int collected() {
    System.gc();
    return CLASSES.getLoadedClassCount();
  }
}
