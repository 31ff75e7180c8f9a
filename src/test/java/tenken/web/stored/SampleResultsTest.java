package tenken.web.stored;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tenken.TestDatabase;
import tenken.round.Desk;
import tenken.web.WebTest;

/** The samples under the shipped pack: stored, and made again. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY)
@ContextConfiguration(initializers = TestDatabase.class)
class SampleResultsTest {

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void everySampleCanBeMadeAgainByteForByte() throws IOException {
    Office secretariat = Office.secretariat(port);
    String programme = secretariat.programme(2024);
    for (String kind : List.of("platform", "carrier")) {
      for (String sample : List.of("draft", "gaps", "good")) {
        Path file = Path.of("src/samples", kind + "-" + sample + ".json");
        if (Files.exists(file)) {
          madeAgain(secretariat, programme, kind, Files.readString(file));
        }
      }
    }
  }

  private void madeAgain(Office secretariat, String programme, String kind, String document) {
    String operator = secretariat.operator(kind.equals("carrier") ? "CARRIER" : "PLATFORM", "見本");
    String round =
        secretariat
            .post(
                "/v1/rounds",
                Map.of(
                    "programme",
                    programme,
                    "sheet",
                    kind + "-2024",
                    "operators",
                    List.of(operator),
                    "opensOn",
                    "2024-06-14",
                    "dueOn",
                    "2024-07-12",
                    "trigger",
                    "BY_HAND"))
            .path("id");
    String submission = new Filing(desk, jdbc).submit(round, operator, document);
    String path =
        secretariat
            .post("/v1/submissions/" + submission + "/assessments", Map.of())
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
    secretariat.get(path + "/recomputation").then().statusCode(200).body("same", equalTo(true));
  }
}
