package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports for others than the secretariat, and the follow-up questions in those for it. */
@WebTest
class DisclosedExportsTest {

  private static final String MIXED =
      """
      {
        "sheet": "platform-2024", "services": ["検索", "未発表の名称"], "confidentiality": "PUBLIC",
        "answers": [
          {"item": "2-8-1",
           "scopes": {"services": ["検索"], "audiences": "ALL", "regions": ["JP"]},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.steps": 51423},
           "fieldConfidentiality": {"opt-out.steps": "MEMBERS_ONLY"}},
          {"item": "2-8-1", "confidentiality": "CLOSED",
           "scopes": {"services": ["未発表の名称"], "audiences": "ALL", "regions": ["JP"]},
           "fields": {"opt-out.steps": 62534}}
        ]
      }
      """;

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private Office secretariat;
  private Rounding rounding;
  private String operator;
  private String round;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    rounding = new Rounding(secretariat, new Filing(desk, jdbc));
    operator = secretariat.operator("PLATFORM", "こだま");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
  }

  private List<JsonNode> export(String more) {
    Response export = secretariat.get("/v1/rounds/" + round + "/export" + more);
    export.then().statusCode(200);
    return new String(export.asByteArray(), UTF_8).lines().map(json::readTree).toList();
  }

  private static List<String> kinds(List<JsonNode> lines) {
    return lines.stream().map(each -> each.get("kind").stringValue()).toList();
  }

  private static JsonNode of(String kind, List<JsonNode> lines) {
    return lines.stream()
        .filter(each -> each.get("kind").stringValue().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPublicExportHoldsNothingButPublicAnswers() {
    String submission = rounding.filing().submit(round, operator, MIXED);
    rounding.assessed(submission);
    List<JsonNode> lines = export("?readers=PUBLIC");
    assertThat(kinds(lines)).containsExactly("ROUND", "OPERATOR", "SUBMISSION", "END");
    assertThat(lines.toString()).contains("PERSONALISED_ADS").doesNotContain("51423", "62534");
    assertThat(of("SUBMISSION", lines).has("digest")).isFalse();
  }

  @Test
  void membersSeeWhatIsForThemAndNotWhatIsClosed() {
    rounding.filing().submit(round, operator, MIXED);
    assertThat(export("?readers=MEMBERS").toString()).contains("51423").doesNotContain("62534");
    assertThat(export("").toString()).contains("51423", "62534");
    assertThat(of("ROUND", export("?readers=MEMBERS")).get("readers").stringValue())
        .isEqualTo("MEMBERS");
  }

  @Test
  void aServiceThatOnlyClosedAnswersNameIsNotNamed() {
    rounding
        .filing()
        .submit(round, operator, MIXED.replace("\"confidentiality\": \"PUBLIC\",", ""));
    assertThat(export("").toString()).contains("未発表の名称");
    assertThat(export("?readers=PUBLIC").toString()).doesNotContain("未発表の名称");
  }

  @Test
  void anEarlierVersionIsNoMorePublicThanTheLatest() {
    String submission = rounding.filing().submit(round, operator, MIXED);
    String snapshot =
        secretariat
            .post("/v1/snapshots", Map.of("round", round, "name", "第1回"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    rounding
        .filing()
        .submitAgain(submission, operator, 2, MIXED.replace("\"PUBLIC\"", "\"CLOSED\""));
    assertThat(export("?readers=PUBLIC&snapshot=" + snapshot).toString())
        .doesNotContain("PERSONALISED_ADS");
  }

  @Test
  void aFollowUpQuestionIsExportedWithItsWholeThread() {
    String submission = rounding.filing().submit(round, operator, Filing.NOT_TOLD);
    rounding.assessed(submission);
    String asked = sent(submission, "ひとつめ");
    left(submission, "ふたつめ");
    String snapshot =
        secretariat
            .post("/v1/snapshots", Map.of("round", round, "name", "返答前"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    secretariat
        .of(operator)
        .post("/v1/follow-ups/" + asked + "/reply", Map.of("text", "回答します。"))
        .then()
        .statusCode(200);
    secretariat
        .post(
            "/v1/submissions/" + submission + "/follow-ups",
            Map.of("member", "山田構成員", "text", Map.of("ja", "あとで", "en", "later")))
        .then()
        .statusCode(201);
    List<JsonNode> now = export("");
    assertThat(kinds(now))
        .containsSubsequence("ASSESSMENT", "FOLLOW_UP", "FOLLOW_UP", "FOLLOW_UP", "END");
    JsonNode thread = of("FOLLOW_UP", now).get("thread");
    assertThat(thread)
        .isEqualTo(json.readTree(secretariat.get("/v1/follow-ups/" + asked).asString()));
    assertThat(thread.at("/followUp/reply/text").stringValue()).isEqualTo("回答します。");
    assertThat(now.toString()).contains("重複のため");
    List<JsonNode> then = export("?snapshot=" + snapshot);
    assertThat(kinds(then)).containsSubsequence("FOLLOW_UP", "FOLLOW_UP", "END");
    assertThat(then.toString()).doesNotContain("回答します。", "あとで");
    assertThat(of("FOLLOW_UP", then).at("/thread/followUp/state").stringValue()).isEqualTo("SENT");
  }

  private String sent(String submission, String text) {
    String id = proposed(submission, text);
    secretariat
        .post("/v1/follow-ups/" + id + "/decision", Map.of("decision", "ADOPTED"))
        .then()
        .statusCode(200);
    secretariat
        .post(
            "/v1/submissions/" + submission + "/follow-ups/sending",
            Map.of("followUps", List.of(id), "due", "2999-09-30"))
        .then()
        .statusCode(200);
    return id;
  }

  private void left(String submission, String text) {
    secretariat
        .post(
            "/v1/follow-ups/" + proposed(submission, text) + "/decision",
            Map.of("decision", "LEFT", "reason", "重複のため"))
        .then()
        .statusCode(200);
  }

  private String proposed(String submission, String text) {
    return secretariat
        .post(
            "/v1/submissions/" + submission + "/follow-ups",
            Map.of("member", "山田構成員", "text", Map.of("ja", text, "en", text)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
