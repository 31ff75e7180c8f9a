package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;

/** What an operator writes, and what opens doors, reaches no log. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {

  @LocalServerPort private int port;

  private static Map<String, Object> document(String field, String answer) {
    return Map.of(
        "sheet",
        "platform-2024",
        "answers",
        List.of(
            Map.of(
                "item",
                "2-9-1",
                "scopes",
                Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP")),
                "fields",
                Map.of(field, answer))));
  }

  private static Map<String, Object> opinion(String text) {
    Map<String, Object> answer =
        Map.of(
            "question",
            "monitoring-opinions",
            "fields",
            Map.of("monitoring-opinions.opinion", text));
    return Map.of("sheet", "platform-2024", "answers", List.of(answer));
  }

  @Test
  void noAnswerAndNoKeyIsInALogWhateverBecomesOfThem(CapturedOutput output) {
    String answer = "answer-" + UUID.randomUUID();
    Office secretariat = Office.secretariat(port);
    String operator = secretariat.operator("PLATFORM", "silent");
    Office own = secretariat.of(operator);
    String round = secretariat.round(secretariat.programme(2024), "ON_SUBMISSION", operator);
    String draft =
        "/v1/drafts/" + own.draft(round, document("opt-out-continuity.service-continues", answer));
    own.post(draft + "/submission", "\"v1\"").then().statusCode(400);
    own.patch(draft, "\"v1\"", List.of(Map.of("op", "remove", "path", "/" + answer)));
    own.post("/v1/pre-checks", document("opt-out-continuity.service-continues", answer));
    own.put(draft, "\"v1\"", opinion(answer)).then().statusCode(200);
    String submission =
        own.post(draft + "/submission", "\"v2\"").then().statusCode(201).extract().path("id");
    String list = "/v1/assessments?status=COMPLETED&submission=" + submission;
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> secretariat.get(list).<List<String>>path("items.id").size() == 1);
    assertThat(output.getAll()).doesNotContain(answer, own.key(), WebTest.KEY);
  }
}
