package tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tenken.TestDatabase;
import tenken.cli.Called;

/** The command line and the API say the same, under the shipped pack. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY)
@ContextConfiguration(initializers = TestDatabase.class)
class CommandLineTest {

  @LocalServerPort private int port;

  /** All but what tells one result of the same answers from another. */
  private static String masked(String result) {
    return result
        .replaceAll("\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"\"")
        .replaceAll("\"assessedAt\":\"[^\"]*\"", "\"assessedAt\":\"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "platform-gaps",
        "platform-good",
        "platform-draft",
        "carrier-gaps",
        "carrier-good"
      })
  void aSampleHasTheResultOfTheApiByteForByte(String sample) throws IOException {
    Path file = Path.of("src/samples", sample + ".json");
    String api = new Service(port).check(Files.readString(file)).asString();
    String here = Called.of("check", file.toString(), "--format", "json").out();
    assertThat(masked(here)).isEqualTo(masked(api));
  }

  @Test
  void manyDocumentsHaveTheLinesOfTheApi() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String sample : List.of("platform-draft", "carrier-gaps")) {
      String document = Files.readString(Path.of("src/samples", sample + ".json"));
      lines.add(
          "{\"ref\": \"%s\", \"document\": %s}"
              .formatted(sample, document.replaceAll("\\s*\n\\s*", " ")));
    }
    lines.add(1, "{\"ref\": \"bad\", \"document\": {\"sheet\": \"nope\"}}");
    lines.add(2, "");
    lines.add(3, "{\"dokument\": 1}");
    String stream = String.join("\n", lines) + "\n";
    String api = new Service(port).checkEach(stream).asString();
    Called here = Called.with(stream, "check", "-", "--format", "json", "--lang", "ja");
    assertThat(masked(here.out())).isEqualTo(masked(api));
    assertThat(here.code()).isEqualTo(2);
  }

  @Test
  void aFaultyDocumentHasTheProblemOfTheApi() {
    String document = "{\"sheet\": \"platform-2024\", \"answers\": [{\"item\": \"9-9\"}]}";
    String api = new Service(port).check(document).asString();
    String here = Called.with(document, "check", "-", "--format", "json", "--lang", "ja").out();
    assertThat(here).isEqualTo(api);
  }
}
