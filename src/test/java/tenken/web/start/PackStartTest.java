package tenken.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tenken.Tenken;

/** The service refuses to start on a bad pack, and says every reason. */
@ExtendWith(OutputCaptureExtension.class)
class PackStartTest {

  private static final Path GOOD = Path.of("src/test/resources/pack");

  @TempDir private Path directory;

  private void start() {
    Throwable refused =
        catchThrowable(
            () ->
                SpringApplication.run(
                    Tenken.class,
                    "--server.port=0",
                    "--tenken.data-dir=target/unused-database-${random.uuid}",
                    "--tenken.rules=" + directory));
    assertThat(refused).isNotNull();
  }

  private void copyPack() throws IOException {
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.toList()) {
        Path target = directory.resolve(GOOD.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = directory.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void everyFaultOfThePackIsToldOnALineOfItsOwn(CapturedOutput output) throws IOException {
    copyPack();
    edit("pack.yaml", "DOUBTFUL: 0.5", "DOUBTFUL: 5");
    edit(
        "viewpoints/opt-out-continuity/viewpoint.yaml",
        "source: transparency-act-ads",
        "source: nope");
    start();
    assertThat(output.getErr() + output.getOut())
        .contains("APPLICATION FAILED TO START")
        .containsPattern("(?m)^  pack\\.yaml:3: ")
        .containsPattern("(?m)^  viewpoints/opt-out-continuity/viewpoint\\.yaml:\\d+: .*`nope`")
        .contains("2 faults")
        .doesNotContain("\tat ");
  }

  @Test
  void everyFaultOfTheRulesIsTold(CapturedOutput output) throws IOException {
    copyPack();
    edit(
        "viewpoints/opt-out-continuity/rules.drl",
        "value == \"CONTINUES\"",
        "value == \"GOES_ON\"");
    edit("viewpoints/opt-out-continuity/rules.drl", "\"REDUCED\") )\nthen", "\"REDUCE\") )\nthen");
    start();
    assertThat(output.getErr() + output.getOut())
        .containsPattern("(?m)^  viewpoints/opt-out-continuity/rules\\.drl:\\d+: .*GOES_ON")
        .containsPattern("(?m)^  viewpoints/opt-out-continuity/rules\\.drl:\\d+: .*REDUCE")
        .doesNotContain("\tat ");
  }

  @Test
  void aDirectoryThatIsNotThereIsToldToo(CapturedOutput output) {
    directory = directory.resolve("nowhere");
    start();
    assertThat(output.getErr() + output.getOut())
        .contains("nowhere: there is no such directory")
        .doesNotContain("\tat ");
  }
}
