package tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a caller sends, the service neither fails nor lets the contract go. */
@WebTest
class AnyInputTest {

  private static final int DOCUMENTS = 300;

  private static final List<String> PIECES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "-1e999",
          "1.5",
          "true",
          "\"ALL\"",
          "[\"ALL\", 1]",
          "{\"~/\": [[]]}",
          "\"9999-99-99\"",
          "99999999999999999999");

  /** Texts, names of properties among them, numbers, and the innermost lists and objects. */
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"|(?<=: )\\d+|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");

  @LocalServerPort private int port;

  private final Random random = new Random(20240612);

  @Test
  void noDocumentLeadsToAServerError() {
    Service service = new Service(port);
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = mutated();
      Response response = service.check(document);
      assertThat(response.statusCode()).as(document).isIn(200, 400);
    }
  }

  @Test
  void everyLineOfAStreamIsAnswered() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = mutated().replaceAll("[\n\r]", " ");
      lines
          .append("{\"ref\": \"")
          .append(i)
          .append("\", \"document\": ")
          .append(document)
          .append("}\n");
    }
    Response response = new Service(port).checkEach(lines.toString());
    assertThat(response.asString().lines()).hasSize(DOCUMENTS);
  }

  /** A good document with some values replaced, or some characters gone or doubled. */
  private String mutated() {
    String document = Answered.OPT_OUT;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      document = random.nextBoolean() ? withAnotherValue(document) : withAnotherCharacter(document);
    }
    return document;
  }

  private String withAnotherValue(String document) {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    List<MatchResult> values = VALUE.matcher(document).results().toList();
    if (values.isEmpty()) {
      return document;
    }
    MatchResult value = values.get(random.nextInt(values.size()));
    return document.substring(0, value.start()) + piece + document.substring(value.end());
  }

  private String withAnotherCharacter(String document) {
    int at = random.nextInt(document.length());
    String character = document.substring(at, at + 1);
    String instead = random.nextBoolean() ? "" : character + character;
    return document.substring(0, at) + instead + document.substring(at + 1);
  }
}
