package tenken.round.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenken.answers.Answers;
import tenken.assessment.Assessor;
import tenken.assessment.Score;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.round.pack.LoadedPack;
import tenken.ruleset.Ruleset;

/** What is told where two years were assessed under two packs. */
class RuleCausesTest {

  private static final Path PACK = Path.of("src/test/resources/pack");
  private static final String TOLD = "opt-out-continuity/consequences-told";
  private static final String STEPS = "opt-out-continuity/reachable";

  @TempDir private Path folder;
  private LoadedPack before;

  @BeforeEach
  void read() throws IOException {
    before = loaded(PACK);
  }

  private static LoadedPack loaded(Path path) throws IOException {
    var pack = PackReader.read(PackFiles.ofDirectory(path)).pack().orElseThrow();
    return LoadedPack.of(new Assessor(Ruleset.read(pack).ruleset().orElseThrow()));
  }

  /** The pack with a text of one of its files replaced. */
  private LoadedPack edited(String file, String text, String other) throws IOException {
    try (Stream<Path> files = Files.walk(PACK)) {
      files.filter(Files::isRegularFile).forEach(this::copy);
    }
    Path path = folder.resolve(file);
    String written = Files.readString(path);
    assertThat(written).contains(text);
    Files.writeString(path, written.replace(text, other));
    return loaded(folder);
  }

  private void copy(Path file) {
    try {
      Path copy = folder.resolve(PACK.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YearSide side(LoadedPack pack, String sheet) {
    String document = "{\"sheet\": \"%s\", \"answers\": []}".formatted(sheet);
    Answers answers = pack.reader().read(document.getBytes(UTF_8)).answers().orElseThrow();
    Score none = new Score(null, null, null, null, null);
    return new YearSide(answers, pack, new ReadResult(none, List.of(), List.of()));
  }

  private Cause.Rule cause(LoadedPack after, String criterion) {
    YearSide from = side(before, "platform-2023");
    YearSide to = side(after, "platform-2024");
    return (Cause.Rule)
        new RuleCauses(from, to)
            .of(criterion, ReadFields.of(to, to.rules(criterion).orElseThrow()))
            .orElseThrow();
  }

  @Test
  void aRuleThatWasRewrittenIsNamed() throws IOException {
    LoadedPack after =
        edited(
            "viewpoints/opt-out-continuity/rules.drl",
            "value == \"NOT_EXPLAINED\"",
            "value in (\"NOT_EXPLAINED\", \"POLICY_ONLY\")");
    assertThat(cause(after, TOLD))
        .isEqualTo(
            new Cause.Rule(
                false, List.of("opt-out-continuity/loss-not-told"), List.of(), List.of()));
  }

  @Test
  void aFindingThatWeighsOtherwiseIsNamed() throws IOException {
    LoadedPack after =
        edited(
            "viewpoints/opt-out-continuity/viewpoint.yaml",
            "      loss-not-told:\n        level: LACKING",
            "      loss-not-told:\n        level: DOUBTFUL");
    assertThat(cause(after, TOLD).findings()).containsExactly("opt-out-continuity/loss-not-told");
  }

  @Test
  void aNumberThatRulesCompareWithIsNamedWithBothValues() throws IOException {
    LoadedPack after =
        edited("viewpoints/opt-out-continuity/viewpoint.yaml", "{ value: 3,", "{ value: 5,");
    assertThat(cause(after, STEPS).parameters())
        .containsExactly(new Cause.Parameter("opt-out-continuity/acceptable-steps", "3", "5"));
  }

  @Test
  void underOnePackOnlyWhatMovesWithTheDateDiffers() {
    YearSide from = side(before, "platform-2023");
    YearSide to = side(before, "platform-2024");
    RuleCauses causes = new RuleCauses(from, to);
    assertThat(causes.of(TOLD, Set.of())).isEmpty();
    assertThat(causes.of(STEPS, Set.of())).isEmpty();
    assertThat(causes.of("opt-out-continuity/reviewed", Set.of()))
        .contains(
            new Cause.Rule(
                false,
                List.of(),
                List.of(),
                List.of(
                    new Cause.Parameter(
                        "opt-out-continuity/review-horizon", "2025-06-12", "2026-06-12"))));
  }
}
