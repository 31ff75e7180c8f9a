package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.web.WebTest;
import tools.jackson.databind.json.JsonMapper;

/** Questions to operators and their replies over HTTP. */
@WebTest
class FollowUpsTest {

  private static final String CRITERION = "opt-out-continuity/consequences-told";
  private static final String TOLD = "opt-out-continuity.explained";
  private static final Map<String, Object> HERE =
      Map.of(
          "services", List.of("検索"), "audiences", List.of("LOGGED_IN"), "regions", List.of("JP"));
  private static final Map<String, Object> PROMINENT =
      Map.of("item", "2-9-1", "scopes", HERE, "fields", Map.of(TOLD, "PROMINENT"));
  private static final Map<String, String> PRICE = Map.of("ja", "金額は。", "en", "The price?");

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private Office secretariat;
  private Office mine;
  private String operator;
  private String round;
  private String submission;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    mine = secretariat.of(operator);
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    submission = mine.submission(round, json.readValue(Filing.NOT_TOLD, Object.class));
  }

  private String about() {
    return "/v1/submissions/" + submission;
  }

  private String assessed() {
    String path =
        secretariat
            .post(about() + "/assessments", Map.of())
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
    return path;
  }

  /** Picks the question that a criterion hangs on because of a finding, and gives its id. */
  private String picked(String assessment) {
    String question =
        secretariat
            .get(assessment + "/result")
            .path(
                "followUpQuestions.find {it.because == 'FINDING' && it.decides.contains('"
                    + CRITERION
                    + "')}.id");
    return secretariat
        .post(assessment + "/follow-ups", Map.of("questions", List.of(question)))
        .then()
        .statusCode(201)
        .body("items[0].state", equalTo("PROPOSED"))
        .body("items[0].origin", equalTo("GENERATED"))
        .extract()
        .path("items[0].id");
  }

  private String proposed(Map<String, Object> more) {
    Map<String, Object> question = new HashMap<>(more);
    question.put("member", "山田構成員");
    question.put("text", PRICE);
    return secretariat
        .post(about() + "/follow-ups", question)
        .then()
        .statusCode(201)
        .body("origin", equalTo("MEMBER"))
        .header("Location", startsWith("/v1/follow-ups/fup-"))
        .extract()
        .path("id");
  }

  private static String path(String id) {
    return "/v1/follow-ups/" + id;
  }

  private Response decide(String id, Map<String, Object> decision) {
    return secretariat.post(path(id) + "/decision", decision);
  }

  private void adopt(String id) {
    decide(id, Map.of("decision", "ADOPTED"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ADOPTED"));
  }

  private Response send(boolean assess, String... ids) {
    return secretariat.post(
        about() + "/follow-ups/sending",
        Map.of("followUps", List.of(ids), "due", "2024-09-30", "assess", assess));
  }

  private String sent(Map<String, Object> more) {
    String id = proposed(more);
    adopt(id);
    send(false, id).then().statusCode(200);
    return id;
  }

  private static Map<String, Object> asking(String field) {
    return Map.of("asks", List.of(Map.of("field", field)));
  }

  @Test
  void theThreadGoesFromTheFindingToTheNewLevel() {
    String assessment = assessed();
    String id = picked(assessment);
    Response read = secretariat.get(path(id));
    read.then().statusCode(200).header("ETag", equalTo("\"v1\""));
    String original = read.path("followUp.text.ja");
    secretariat
        .put(path(id), "\"v1\"", Map.of("text", PRICE, "asks", List.of(Map.of("field", TOLD))))
        .then()
        .statusCode(200)
        .body("text.ja", equalTo("金額は。"))
        .body("originalText.ja", equalTo(original));
    adopt(id);
    mine.get(path(id)).then().statusCode(404);
    send(true, id).then().statusCode(200).body("items[0].state", equalTo("SENT"));
    mine.get(path(id)).then().statusCode(200).body("findings", empty());
    mine.post(path(id) + "/reply", Map.of("answers", List.of(PROMINENT), "text", "改めました。"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .body("reply.version", equalTo(2))
        .body("reply.answers", equalTo(about() + "/versions/2"))
        .body("reply.cells.field", contains(TOLD));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> secretariat.get(path(id)).path("reassessment") != null);
    String level = "levels.find {it.criterion == '" + CRITERION + "'}.";
    Response thread = secretariat.get(path(id));
    thread
        .then()
        .body("findings.criterion", not(empty()))
        .body(level + "before", equalTo("LACKING"))
        // What is not told is told now; in other places nothing was answered.
        .body(level + "after", equalTo("UNDETERMINED"));
    mine.get(path(id))
        .then()
        .body("findings", empty())
        .body("$", not(hasKey("reassessment")))
        .body("levels[0]", not(hasKey("after")));
    String again = "/v1/assessments/" + thread.path("reassessment");
    secretariat.request().post(again + "/release").then().statusCode(200);
    mine.get(path(id)).then().body(level + "after", equalTo("UNDETERMINED"));
    secretariat.get(about()).then().body("versions.origin", contains("DRAFT", "REPLY"));
  }

  @Test
  void aQuestionIsPickedOnceFromAnAssessment() {
    String assessment = assessed();
    String id = picked(assessment);
    String question = secretariat.get(path(id)).path("followUp.question");
    secretariat
        .post(assessment + "/follow-ups", Map.of("questions", List.of(question)))
        .then()
        .statusCode(409);
    secretariat
        .post(assessment + "/follow-ups", Map.of("questions", List.of(question, "none")))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/questions/1"));
  }

  @Test
  void questionsAreMergedOrLeftWithAReason() {
    String one = proposed(Map.of());
    String two = proposed(Map.of("item", "2-9-1", "criterion", CRITERION));
    decide(two, Map.of("decision", "LEFT"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/reason"));
    decide(two, Map.of("decision", "MERGED", "into", two))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/into"));
    decide(two, Map.of("decision", "MERGED", "into", one, "reason", "同旨"))
        .then()
        .statusCode(200)
        .body("state", equalTo("MERGED"))
        .body("decisions[0].into", equalTo(one));
    decide(one, Map.of("decision", "LEFT", "reason", "x")).then().statusCode(409);
    secretariat.get(path(one)).then().body("merged", contains(two));
    decide(two, Map.of("decision", "LEFT", "reason", "会合で回答済み"))
        .then()
        .statusCode(200)
        .body("decisions.decision", contains("MERGED", "LEFT"))
        .body("decisions[1].reason", equalTo("会合で回答済み"));
    send(false, one).then().statusCode(409);
    send(false, "fup-none").then().statusCode(400);
  }

  @Test
  void anEditOnTopOfAnotherIsRefused() {
    String id = proposed(Map.of());
    Map<String, Object> edit = Map.of("text", PRICE, "asks", List.of());
    secretariat.put(path(id), edit).then().statusCode(428);
    secretariat.put(path(id), "\"v1\"", edit).then().statusCode(200);
    secretariat.put(path(id), "\"v1\"", edit).then().statusCode(412);
    adopt(id);
    send(false, id).then().statusCode(200);
    secretariat.put(path(id), "\"v4\"", edit).then().statusCode(409);
    decide(id, Map.of("decision", "LEFT", "reason", "x")).then().statusCode(409);
  }

  @Test
  void aReplyWithFaultsChangesNothing() {
    String id = sent(asking(TOLD));
    Map<String, Object> bad =
        Map.of("item", "2-9-1", "scopes", HERE, "fields", Map.of(TOLD, "SOMEHOW"), "shoe", 1);
    mine.post(path(id) + "/reply", Map.of("answers", List.of(PROMINENT, bad)))
        .then()
        .statusCode(400)
        .body("faults.pointer", containsInAnyOrder("/answers/1/fields/" + TOLD, "/answers/1/shoe"));
    Map<String, Object> other =
        Map.of(
            "item",
            "2-9-1",
            "scopes",
            HERE,
            "fields",
            Map.of("opt-out-continuity.service-continues", "FULL"));
    mine.post(path(id) + "/reply", Map.of("answers", List.of(PROMINENT, other)))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains(startsWith("/answers/1")))
        .body("faults[0].allowed", contains(TOLD));
    mine.post(path(id) + "/reply", Map.of("text", "?")).then().statusCode(400);
    secretariat.get(about()).then().body("latest", equalTo(1));
    mine.get(path(id)).then().body("followUp.state", equalTo("SENT"));
  }

  @Test
  void repliesFollowOneAnotherAndEachOnce() {
    String first = sent(asking(TOLD));
    String second = sent(Map.of());
    String key = UUID.randomUUID().toString();
    String once = keyed(first, key).then().statusCode(200).extract().asString();
    assertThat(keyed(first, key).asString()).isEqualTo(once);
    mine.post(path(first) + "/reply", Map.of("answers", List.of(PROMINENT))).then().statusCode(409);
    mine.post(path(second) + "/reply", Map.of()).then().statusCode(400);
    mine.post(
            path(second) + "/reply",
            Map.of(
                "answers",
                List.of(
                    Map.of(
                        "question",
                        "monitoring-opinions",
                        "fields",
                        Map.of("monitoring-opinions.opinion", "なし")))))
        .then()
        .statusCode(200)
        .body("reply.version", equalTo(3));
    String words = sent(Map.of());
    mine.post(path(words) + "/reply", Map.of("text", "五百円です。"))
        .then()
        .statusCode(200)
        .body("reply.version", equalTo(3));
    assertThat(secretariat.get(about() + "/versions/3").asString()).contains("PROMINENT", "なし");
    mine.get("/v1/drafts?limit=200")
        .then()
        .body("items.find {it.round == '" + round + "'}.version", equalTo(3));
  }

  private Response keyed(String id, String key) {
    return mine.request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("answers", List.of(PROMINENT)))
        .post(path(id) + "/reply");
  }

  @Test
  void anImportIsAllOrNothing() {
    Map<String, Object> good = Map.of("submission", submission, "member", "甲", "text", PRICE);
    Map<String, Object> bad =
        Map.of(
            "submission",
            submission,
            "member",
            "乙",
            "text",
            PRICE,
            "item",
            "9-9",
            "asks",
            List.of(Map.of("field", "no.such")));
    Map<String, Object> lost = Map.of("submission", "sub-none", "member", "丙", "text", PRICE);
    secretariat
        .post("/v1/follow-ups/imports", Map.of("followUps", List.of(good, bad, lost)))
        .then()
        .statusCode(400)
        .body(
            "faults.pointer",
            contains("/followUps/1/item", "/followUps/1/asks/0/field", "/followUps/2/submission"));
    String list = "/v1/follow-ups?submission=" + submission;
    secretariat.get(list).then().body("items", empty());
    secretariat
        .system("PROPOSE_FOLLOW_UPS")
        .post("/v1/follow-ups/imports", Map.of("followUps", List.of(good, good)))
        .then()
        .statusCode(201)
        .body("items", hasSize(2));
    secretariat.get(list + "&origin=MEMBER&state=PROPOSED").then().body("items", hasSize(2));
    secretariat.get(list + "&origin=GENERATED").then().body("items", empty());
  }

  @Test
  void anOperatorSeesWhatWasSentToItAndNothingOfHowItCameAbout() {
    String hidden = proposed(Map.of());
    String id = sent(Map.of());
    Office rival = secretariat.of(secretariat.operator("PLATFORM", "よそ"));
    rival.get(path(id)).then().statusCode(404);
    rival.post(path(id) + "/reply", Map.of("text", "!")).then().statusCode(404);
    mine.get(path(hidden)).then().statusCode(404);
    mine.post(path(hidden) + "/reply", Map.of("text", "!")).then().statusCode(404);
    mine.get("/v1/follow-ups").then().body("items.id", contains(id));
    mine.get("/v1/follow-ups?origin=MEMBER").then().body("items", empty());
    mine.get(path(id))
        .then()
        .body("followUp", not(hasKey("member")))
        .body("followUp", not(hasKey("origin")))
        .body("followUp", not(hasKey("proposedBy")))
        .body("followUp", not(hasKey("originalText")))
        .body("followUp.decisions", empty());
    mine.post(path(id) + "/decision", Map.of("decision", "ADOPTED")).then().statusCode(403);
    secretariat.post(path(id) + "/reply", Map.of("text", "!")).then().statusCode(403);
    secretariat.auditor().get(path(id)).then().body("followUp.member", equalTo("山田構成員"));
    secretariat.system("READ_ROUNDS").get(path(id)).then().statusCode(403);
  }

  @Test
  void theDatabaseItselfShowsAnOperatorOnlyWhatWasSent() {
    String hidden = proposed(Map.of());
    String id = sent(Map.of());
    Caller own = Filing.of(operator);
    Caller other = Filing.of(secretariat.operator("PLATFORM", "よそ"));
    assertThat(rows(own, "follow_ups", "id", hidden)).isZero();
    assertThat(rows(own, "follow_ups", "id", id)).isEqualTo(1);
    assertThat(rows(other, "follow_ups", "id", id)).isZero();
    for (String table : List.of("follow_up_sources", "follow_up_decisions")) {
      assertThat(rows(own, table, "follow_up_id", id)).isZero();
      assertThat(rows(Filing.secretariat(), table, "follow_up_id", id)).isEqualTo(1);
    }
    for (Caller each : List.of(own, Filing.secretariat())) {
      assertThatThrownBy(
              () ->
                  desk.run(
                      each,
                      () ->
                          jdbc.sql("update follow_ups set text_ja = 'x' where id = :id")
                              .param("id", id)
                              .update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  private int rows(Caller caller, String table, String key, String id) {
    return desk.as(
        caller,
        () ->
            jdbc.sql("select count(*) from " + table + " where " + key + " = :id")
                .param("id", id)
                .query(Integer.class)
                .single());
  }

  @Test
  void theStandingTellsUntilWhenAReplyIsAwaited() {
    String standing = "/v1/rounds/" + round + "/standing";
    String id = sent(Map.of());
    secretariat
        .get(standing)
        .then()
        .body("items[0].standing", equalTo("AWAITING_REPLY"))
        .body("items[0].replyDueOn", equalTo("2024-09-30"))
        .body("items[0].replyOverdue", equalTo(true));
    mine.post(path(id) + "/reply", Map.of("text", "はい。")).then().statusCode(200);
    secretariat
        .get(standing)
        .then()
        .body("items[0].standing", equalTo("SUBMITTED"))
        .body("items[0]", not(hasKey("replyDueOn")));
  }
}
