package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.Contract;
import tenken.web.WebTest;

/** What is brought in of what operators submitted outside the service, over HTTP. */
@WebTest
class ImportsTest {

  private static final String LINES = "application/x-ndjson";
  private static final Map<String, Object> EMPTY =
      Map.of("sheet", "platform-2024", "answers", List.of());

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private String operator;
  private String other;
  private String round;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    other = secretariat.operator("PLATFORM", "ひかり");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator, other);
  }

  private static String line(String ref, String operator, Object document) {
    return line(ref, operator, document, Map.of());
  }

  private static String line(
      String ref, String operator, Object document, Map<String, Object> others) {
    Map<String, Object> line = new LinkedHashMap<>(others);
    line.put("ref", ref);
    line.put("operator", operator);
    line.put("document", document);
    return Contract.JSON.writeValueAsString(line) + "\n";
  }

  private static Object read(String document) {
    return Contract.JSON.readTree(document);
  }

  private static Response send(Office who, String round, String lines) {
    return who.request()
        .contentType(LINES)
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/rounds/" + round + "/imports");
  }

  private String imported(String lines) {
    return imported(secretariat, round, lines);
  }

  /** Sends lines and gives the address of the import when it is over. */
  private static String imported(Office who, String round, String lines) {
    String path = send(who, round, lines).then().statusCode(202).extract().header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "COMPLETED".equals(who.get(path).path("status")));
    return path;
  }

  private String submissionOf(String path, int line) {
    return secretariat.get(path + "/lines").path("items[" + line + "].submission");
  }

  @Test
  void aLineBecomesTheOperatorsSubmissionAndSaysWhereItIsFrom() {
    Response asked =
        send(
            secretariat,
            round,
            line(
                    "P-01",
                    operator,
                    read(Filing.NOT_TOLD),
                    Map.of("submittedAt", "2024-07-13T00:00:00+09:00"))
                + "\n"
                + line("P-02", other, EMPTY));
    asked
        .then()
        .statusCode(202)
        .header("Location", startsWith("/v1/imports/imp-"))
        .body("status", equalTo("QUEUED"))
        .body("total", equalTo(2))
        .body("done", equalTo(0));
    String path = asked.header("Location");
    await().until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
    String by = asked.path("requestedBy");
    secretariat
        .get(path)
        .then()
        .body("done", equalTo(2))
        .body("taken", equalTo(2))
        .body("refused", equalTo(0))
        .body("completedAt", notNullValue());
    secretariat
        .get(path + "/lines")
        .then()
        .body("items.line", contains(1, 3))
        .body("items.ref", contains("P-01", "P-02"))
        .body("items.operator", contains(operator, other))
        .body("items.outcome", everyItem(equalTo("TAKEN")))
        .body("items.version", everyItem(equalTo(1)))
        .body("items[0]", not(hasKey("problem")));
    String first = submissionOf(path, 0);
    secretariat
        .get("/v1/submissions/" + first)
        .then()
        .body("round", equalTo(round))
        .body("operator", equalTo(operator))
        .body("state", equalTo("SUBMITTED"))
        .body("versions", hasSize(1))
        .body("versions[0].origin", equalTo("IMPORT"))
        .body("versions[0].by", equalTo(by))
        .body("versions[0].at", equalTo("2024-07-12T15:00:00Z"))
        .body("versions[0].late", equalTo(true));
    secretariat
        .get("/v1/submissions/" + first + "/versions/1")
        .then()
        .body("operator", equalTo(operator))
        .body("asOf", equalTo("2024-06-12"))
        .body("answers", hasSize(2));
    secretariat
        .get("/v1/submissions/" + submissionOf(path, 1))
        .then()
        .body("versions[0].late", equalTo(false));
    secretariat
        .get("/v1/rounds/" + round + "/standing")
        .then()
        .body("items.standing", everyItem(equalTo("SUBMITTED")));
    secretariat
        .get("/v1/audit?object=" + first)
        .then()
        .body("items.action", contains("submission.imported"))
        .body("items.actor", contains("service"))
        .body("items.detail", contains("version 1, " + asked.path("id") + " of " + by));
    secretariat
        .get("/v1/rounds/" + round + "/imports")
        .then()
        .body("items.id", contains(asked.<String>path("id")));
    assertThat(told(first)).isEqualTo(1);
  }

  private long told(String submission) {
    return desk.as(
        Filing.secretariat(),
        () ->
            jdbc.sql("select count(*) from events where subject = ? and type = 'SUBMITTED'")
                .param(submission)
                .query(Long.class)
                .single());
  }

  @Test
  void whatIsBroughtInIsAssessedWhereTheRoundSaysSo() {
    String prompt = secretariat.round(secretariat.programme(2024), "ON_SUBMISSION", operator);
    imported(secretariat, prompt, line("a", operator, read(Filing.NOT_TOLD)));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                secretariat
                    .get("/v1/assessments?status=COMPLETED&round=" + prompt)
                    .then()
                    .body("items.operator", contains(operator)));
    imported(line("a", operator, EMPTY));
    secretariat.get("/v1/assessments?round=" + round).then().body("items", empty());
  }

  @Test
  void everythingThatIsWrongWithALineIsToldInTheCallersLanguageAndNothingThatWasAnswered() {
    String secret = "秘密の回答";
    Object document =
        read(
            """
            {"sheet": "platform-2024", "answers": [
              {"item": "9-9", "status": "CHECKING", "until": "2024-09-01"},
              {"item": "2-8-1", "scopes": {"audiences": "ALL", "regions": ["JP"]},
               "fields": {"opt-out.offered": "%s", "opt-out.steps": -1}}]}
            """
                .formatted(secret));
    String path =
        imported(
            line("a", "opr-none", document, Map.of("submittedAt", "2999-01-01T00:00:00Z", "x", 1))
                + "{\"ref\": \"b\", \"operator\": 1}\n"
                + "{\"ref\": \"c\", \n"
                + line("d", other, Map.of("sheet", "platform-2023", "answers", List.of())));
    Response lines =
        secretariat.request().header("Accept-Language", "en").get(path + "/lines?outcome=REFUSED");
    lines
        .then()
        .body("items.line", contains(1, 2, 3, 4))
        .body("items.outcome", everyItem(equalTo("REFUSED")))
        .body("items[0]", allOf(not(hasKey("submission")), not(hasKey("operator"))))
        .body("items[0].problem.type", equalTo("/problems/invalid-answers"))
        .body(
            "items[0].problem.faults.pointer",
            contains(
                "/x",
                "/submittedAt",
                "/operator",
                "/document/answers/0/item",
                "/document/answers/1/fields/opt-out.offered",
                "/document/answers/1/fields/opt-out.steps"))
        .body("items[0].problem.faults.code", hasItem("unknown-reference"))
        .body("items[0].problem.faults[2].text", startsWith("No operator"))
        .body("items[1].problem.faults.pointer", contains("/document", "/operator"))
        .body("items[2].problem.type", equalTo("/problems/malformed-json"))
        .body("items[3].problem.faults.pointer", contains("/document/sheet"))
        .body("items[3].problem.faults.allowed", contains(List.of("platform-2024")));
    assertThat(lines.asString()).doesNotContain(secret);
    secretariat
        .get(path + "/lines")
        .then()
        .body("items[0].problem.faults[2].text", containsString("登録されていません"));
    secretariat.get(path + "/lines?outcome=TAKEN").then().body("items", empty());
    secretariat.get("/v1/submissions?round=" + round).then().body("items", empty());
  }

  @Test
  void whatAnOperatorSubmittedItselfIsNeverOverwrittenAndItsDraftStaysAsItIs() {
    Office own = secretariat.of(operator);
    String submitted = own.submission(round, read(Filing.NOT_TOLD));
    Office another = secretariat.of(other);
    String draft = "/v1/drafts/" + another.draft(round, read(Filing.NOT_TOLD));
    String lines = line("a", operator, EMPTY) + line("b", other, EMPTY) + line("c", other, EMPTY);
    String path = imported(lines);
    secretariat
        .get(path + "/lines")
        .then()
        .body("items.outcome", contains("REFUSED", "TAKEN", "REFUSED"))
        .body("items[0].problem.type", equalTo("/problems/already-exists"))
        .body("items[0].operator", equalTo(operator))
        .body("items[2].problem.status", equalTo(409));
    secretariat
        .get("/v1/submissions/" + submitted)
        .then()
        .body("latest", equalTo(1))
        .body("versions.origin", contains("DRAFT"));
    another.get(draft).then().body("version", equalTo(1)).body("document.answers", hasSize(2));
    another.post(draft + "/submission", "\"v1\"").then().statusCode(409);
    secretariat.get(imported(lines)).then().body("taken", equalTo(0)).body("refused", equalTo(3));
  }

  @Test
  void whatIsReturnedAfterwardsIsCorrectedFromWhatWasBroughtIn() {
    String path = imported(line("a", operator, read(Filing.NOT_TOLD)));
    String submission = "/v1/submissions/" + submissionOf(path, 0);
    secretariat.post(submission + "/return", Map.of("reason", "数字")).then().statusCode(200);
    Office own = secretariat.of(operator);
    Response draft = own.post("/v1/drafts", Map.of("round", round));
    draft.then().statusCode(201).body("document.answers", hasSize(2));
    own.post("/v1/drafts/" + draft.path("id") + "/submission", "\"v1\"").then().statusCode(201);
    own.get(submission).then().body("versions.origin", contains("IMPORT", "DRAFT"));
  }

  @Test
  void repliesToQuestionsAboutWhatWasBroughtInMakeItsNextVersionsAndStayAsClosed() {
    Object closed = read(Filing.NOT_TOLD.replaceFirst("\\{", "{\"confidentiality\": \"CLOSED\","));
    String path = imported(line("a", operator, closed));
    String submission = "/v1/submissions/" + submissionOf(path, 0);
    Office own = secretariat.of(operator);
    reply(own, submission, "opt-out-continuity.explained", "PROMINENT");
    String draft = own.get("/v1/drafts").path("items[0].id");
    own.get("/v1/drafts/" + draft).then().body("version", equalTo(2)).body("warnings", empty());
    reply(own, submission, "opt-out-continuity.service-continues", "FULL");
    own.get(submission).then().body("versions.origin", contains("IMPORT", "REPLY", "REPLY"));
    own.get(submission + "/versions/3")
        .then()
        .body("answers", hasSize(2))
        .body("answers.confidentiality", everyItem(equalTo("CLOSED")));
  }

  private void reply(Office own, String submission, String field, String value) {
    String asked =
        secretariat
            .post(
                submission + "/follow-ups",
                Map.of(
                    "member",
                    "山田構成員",
                    "text",
                    Map.of("ja", "改めますか。", "en", "Will you?"),
                    "asks",
                    List.of(Map.of("field", field))))
            .path("id");
    String question = "/v1/follow-ups/" + asked;
    secretariat.post(question + "/decision", Map.of("decision", "ADOPTED"));
    secretariat
        .post(
            submission + "/follow-ups/sending",
            Map.of("followUps", List.of(asked), "due", "2099-09-30"))
        .then()
        .statusCode(200);
    Map<String, Object> scopes =
        Map.of(
            "services", List.of("検索"),
            "audiences", List.of("LOGGED_IN"),
            "regions", List.of("JP"));
    Map<String, Object> answer =
        Map.of("item", "2-9-1", "scopes", scopes, "fields", Map.of(field, value));
    own.post(question + "/reply", Map.of("answers", List.of(answer), "text", "改めました。"))
        .then()
        .statusCode(200);
  }

  @Test
  void theNextYearsDraftCarriesOverWhatWasBroughtIn() {
    String earlier = new Rounding(secretariat, new Filing(desk, jdbc)).earlierRound(operator);
    String path = imported(secretariat, earlier, line("a", operator, read(Rounding.EARLIER)));
    String submission = submissionOf(path, 0);
    secretariat
        .of(operator)
        .post("/v1/drafts", Map.of("round", round, "carryOverFrom", submission))
        .then()
        .statusCode(201)
        .body("carriedOver.submission", equalTo(submission))
        .body("document.answers.status", everyItem(equalTo("UNCONFIRMED")))
        .body("document.answers", not(empty()));
  }

  @Test
  void theSameKeyAsksForOneImportHoweverLongItsLinesAre() {
    Map<String, Object> filled = Map.of("sheet", "platform-2024", "x", "あ".repeat(200_000));
    String lines = line("a", operator, EMPTY);
    for (int i = 0; i < 4; i++) {
      lines += line("b" + i, other, filled);
    }
    String key = UUID.randomUUID().toString();
    Response first = keyed(key, lines);
    first.then().statusCode(202).body("total", equalTo(5));
    assertThat(keyed(key, lines).header("Location")).isEqualTo(first.header("Location"));
    keyed(key, lines + line("c", other, EMPTY)).then().statusCode(422);
    secretariat.get("/v1/rounds/" + round + "/imports").then().body("items", hasSize(1));
  }

  private Response keyed(String key, String lines) {
    return secretariat
        .request()
        .contentType(LINES)
        .header("Idempotency-Key", key)
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/rounds/" + round + "/imports");
  }

  @Test
  void tooMuchOrNothingIsRefusedWhole() {
    send(secretariat, round, "{}\n".repeat(1_001))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/too-many"));
    String large = ("\"" + "a".repeat(1_000_000) + "\"\n").repeat(17);
    send(secretariat, round, large)
        .then()
        .statusCode(413)
        .body("faults[0].text", containsString("16 MiB"));
    keyed(UUID.randomUUID().toString(), "\n".repeat(17_000_000)).then().statusCode(413);
    send(secretariat, round, "\n \n")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/empty-body"));
    secretariat.post("/v1/rounds/" + round + "/imports", Map.of()).then().statusCode(415);
    send(secretariat, "rnd-none", "{}").then().statusCode(404);
    secretariat.get("/v1/imports/imp-none").then().statusCode(404);
    secretariat.get("/v1/rounds/" + round + "/imports").then().body("items", empty());
    String path = imported("\"" + "a".repeat(1 << 20) + "\"");
    secretariat
        .get(path + "/lines")
        .then()
        .body("items.problem.type", contains("/problems/body-too-large"));
  }

  @Test
  void linesComeInParts() {
    String path = imported("1\n2\n3\n");
    Response first = secretariat.get(path + "/lines?limit=2");
    first.then().body("items.line", contains(1, 2));
    secretariat
        .get(path + "/lines?limit=2&cursor=" + first.path("next"))
        .then()
        .body("items.line", contains(3))
        .body("$", not(hasKey("next")));
  }

  @Test
  void anOperatorNeverSeesAnImportAndASystemOnlyItsOwn() {
    String path = imported(line("a", operator, EMPTY));
    String all = "/v1/rounds/" + round + "/imports";
    for (Office each : List.of(secretariat.of(operator), secretariat.auditor())) {
      send(each, round, "{}").then().statusCode(403);
      each.get(all).then().statusCode(403);
      each.get(path).then().statusCode(403);
      each.get(path + "/lines").then().statusCode(403);
    }
    new Office(port, "").get(path).then().statusCode(401);
    Office system = secretariat.system("IMPORT_SUBMISSIONS");
    system.get(path).then().statusCode(404);
    system.get(path + "/lines").then().statusCode(404);
    system.get(all).then().body("items", empty());
    String own = imported(system, round, line("b", other, EMPTY));
    system.get(own + "/lines").then().body("items.outcome", contains("TAKEN"));
    system.get(all).then().body("items", hasSize(1));
    secretariat.get(own).then().statusCode(200);
    secretariat.get(all).then().body("items", hasSize(2));
  }

  @Test
  void importsAreCountedAmongTheJobs() {
    imported(line("a", operator, EMPTY));
    await()
        .untilAsserted(
            () ->
                assertThat(secretariat.request().get("/actuator/prometheus").asString())
                    .contains("tenken_jobs_waiting{job=\"import\"}")
                    .contains("tenken_jobs_seconds_count{job=\"import\",outcome=\"ok\"}"));
  }
}
