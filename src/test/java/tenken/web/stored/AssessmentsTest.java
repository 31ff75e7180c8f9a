package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.round.programme.Rounds;
import tenken.round.submission.AfterSubmission;
import tenken.round.submission.Submissions;
import tenken.web.WebTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Assessments of submissions over HTTP, and who sees what of them. */
@WebTest
class AssessmentsTest {

  private static final String CRITERION = "opt-out-continuity/consequences-told";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private Rounds rounds;
  @Autowired private Submissions submissions;
  @Autowired private AfterSubmission afterSubmission;
  @Autowired private JsonMapper json;

  private Office secretariat;
  private Filing filing;
  private String operator;
  private String round;
  private String submission;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    filing = new Filing(desk, jdbc);
    operator = secretariat.operator("PLATFORM", "こだま");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    submission = filing.submit(round, operator, Filing.NOT_TOLD);
  }

  private Response request(Map<String, Object> wanted) {
    return secretariat.post("/v1/submissions/" + submission + "/assessments", wanted);
  }

  /** Asks for an assessment, waits until it is made, and gives its path. */
  private String assessed() {
    String path = request(Map.of()).then().statusCode(202).extract().header("Location");
    awaitMade(path);
    return path;
  }

  private void awaitMade(String path) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !"QUEUED".equals(secretariat.get(path).path("status")));
  }

  private String released() {
    String path = assessed();
    secretariat.request().post(path + "/release").then().statusCode(200);
    return path;
  }

  private ObjectNode tree(Response response) {
    return (ObjectNode) json.readTree(response.asString());
  }

  @Test
  void anAssessmentIsAcceptedAndMadeSoonAfter() {
    Response accepted = request(Map.of());
    accepted
        .then()
        .statusCode(202)
        .header("Location", startsWith("/v1/assessments/asm-"))
        .body("status", equalTo("QUEUED"))
        .body("version", equalTo(1))
        .body("asOf", equalTo("2024-06-12"))
        .body("requestedBy", startsWith("key:"));
    String path = accepted.header("Location");
    awaitMade(path);
    secretariat
        .get(path)
        .then()
        .body("status", equalTo("COMPLETED"))
        .body("submission", equalTo(submission))
        .body("operator", equalTo(operator))
        .body("round", equalTo(round))
        .body("completedAt", notNullValue())
        .body("$", not(hasKey("releasedAt")))
        .body("$", not(hasKey("failure")));
  }

  @Test
  void aResultIsThatOfAPreCheckButForItsStamp() {
    ObjectNode kept = tree(secretariat.get(assessed() + "/result"));
    ObjectNode checked =
        tree(
            secretariat
                .request()
                .contentType("application/json")
                .body(Filing.NOT_TOLD.getBytes(UTF_8))
                .post("/v1/pre-checks"));
    assertThat(kept.at("/answers/version").intValue()).isEqualTo(1);
    for (ObjectNode each : List.of(kept, checked)) {
      each.remove(List.of("id", "assessedAt"));
      ((ObjectNode) each.get("answers")).remove("version");
    }
    assertThat(kept).isEqualTo(checked);
    assertThat(kept.get("findings")).isNotEmpty();
  }

  @Test
  void aResultIsAlwaysTheSameBytesAndCanBeMadeAgain() {
    String path = assessed();
    byte[] first = secretariat.get(path + "/result").asByteArray();
    assertThat(secretariat.get(path + "/result").asByteArray()).isEqualTo(first);
    Response again = secretariat.auditor().get(path + "/recomputation");
    again.then().statusCode(200).body("same", equalTo(true)).body("engineDiffers", equalTo(false));
    assertThat(again.<String>path("digest")).isEqualTo(again.path("storedDigest"));
  }

  @Test
  void aResultNamesItsAssessment() {
    String path = assessed();
    Response stands = secretariat.get(path);
    secretariat
        .get(path + "/result")
        .then()
        .body("id", equalTo(stands.path("id")))
        .body("assessedAt", equalTo(stands.path("completedAt")))
        .body("engineVersion", equalTo(stands.path("engineVersion")))
        .body("pack.digest", equalTo(stands.path("pack.digest")))
        .body("$", not(hasKey("explanation")));
  }

  @Test
  void anExplanationIsAddedToAResultThatStaysTheSame() {
    String path = assessed();
    ObjectNode plain = tree(secretariat.get(path + "/result"));
    Response explained = secretariat.get(path + "/result?explain=rules,questions");
    explained.then().statusCode(200).body("explanation.criteria", not(empty()));
    ObjectNode rest = tree(explained);
    rest.remove("explanation");
    assertThat(rest).isEqualTo(plain);
    secretariat
        .get(path + "/result?explain=nonsense")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-explanation"));
  }

  @Test
  void theRoundsDateHoldsWhateverTheDocumentSays() {
    String other = secretariat.operator("PLATFORM", "よそ");
    String id = secretariat.round(secretariat.programme(2024), "BY_HAND", other);
    submission =
        filing.submit(id, other, Filing.NOT_TOLD.replace("\"2024-06-12\"", "\"2031-01-01\""));
    secretariat.get(assessed() + "/result").then().body("asOf", equalTo("2024-06-12"));
  }

  @Test
  void anEarlierVersionCanBeAssessedToo() {
    filing.submitAgain(submission, operator, 2, "{\"sheet\": \"platform-2024\", \"answers\": []}");
    secretariat.get(assessed() + "/result").then().body("answers.version", equalTo(2));
    String first =
        request(Map.of("version", 1)).then().statusCode(202).extract().header("Location");
    awaitMade(first);
    secretariat.get(first + "/result").then().body("answers.version", equalTo(1));
  }

  @Test
  void anUnknownVersionOrAnotherPackIsRefused() {
    request(Map.of("version", 2))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-reference"))
        .body("faults.pointer", contains("/version"));
    request(Map.of("pack", "sha256:other"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/pack"));
    String pinned = secretariat.get("/v1/rounds/" + round).path("pack.digest");
    request(Map.of("pack", pinned)).then().statusCode(202);
    request(Map.of("version", 0)).then().statusCode(400);
    secretariat.post("/v1/submissions/sub-none/assessments", Map.of()).then().statusCode(404);
  }

  @Test
  void aDocumentThatCannotBeReadAnyMoreFailsForGood() {
    filing.submitAgain(submission, operator, 2, "{\"sheet\": \"platform-1999\"}");
    String path = assessed();
    secretariat
        .get(path)
        .then()
        .body("status", equalTo("FAILED"))
        .body("failure", equalTo("DOCUMENT_NOT_READABLE"));
    secretariat.get(path + "/result").then().statusCode(409);
    secretariat.get(path + "/recomputation").then().statusCode(409);
    secretariat.request().post(path + "/release").then().statusCode(409);
    override(path, CRITERION, "DOUBTFUL").then().statusCode(409);
    secretariat
        .get("/v1/assessments?status=FAILED&submission=" + submission)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void whatIsSubmittedIsAssessedWhereTheRoundSaysSo() {
    String prompt = secretariat.round(secretariat.programme(2024), "ON_SUBMISSION", operator);
    String sent = filing.submit(prompt, operator, Filing.NOT_TOLD);
    submitted(prompt, sent);
    submitted(round, submission);
    String list = "/v1/assessments?submission=" + sent;
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> List.of("COMPLETED").equals(secretariat.get(list).path("items.status")));
    secretariat.get("/v1/assessments?submission=" + submission).then().body("items", empty());
    secretariat.of(operator).get(list).then().body("items", empty());
  }

  private void submitted(String in, String sent) {
    desk.run(
        Filing.of(operator),
        () ->
            afterSubmission.submitted(
                Filing.of(operator), rounds.found(in), submissions.found(sent)));
  }

  @Test
  void anOperatorSeesAnAssessmentOnceItIsReleased() {
    String path = assessed();
    Office mine = secretariat.of(operator);
    Office others = secretariat.of(secretariat.operator("PLATFORM", "よそ"));
    for (String each : List.of(path, path + "/result")) {
      mine.get(each).then().statusCode(404);
      secretariat.auditor().get(each).then().statusCode(200);
      secretariat.system("READ_ASSESSMENTS").get(each).then().statusCode(200);
      secretariat.system("READ_ROUNDS").get(each).then().statusCode(403);
    }
    String since = secretariat.request().post(path + "/release").path("releasedAt");
    secretariat
        .request()
        .post(path + "/release")
        .then()
        .statusCode(200)
        .body("releasedAt", equalTo(since));
    mine.get(path).then().statusCode(200).body("$", not(hasKey("requestedBy")));
    mine.get(path + "/result").then().statusCode(200);
    mine.get("/v1/assessments").then().body("items", hasSize(1));
    mine.get(path + "/recomputation").then().statusCode(403);
    mine.request().post(path + "/release").then().statusCode(403);
    others.get(path).then().statusCode(404);
    others.get(path + "/result").then().statusCode(404);
    others.get("/v1/assessments").then().body("items", empty());
    onRecord(path, "assessment.requested", "assessment.completed", "assessment.released");
  }

  private void onRecord(String path, String... actions) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    secretariat.get("/v1/audit?object=" + id).then().body("items.action", contains(actions));
  }

  @Test
  void anOperatorCommentsOnAFindingAboutItself() {
    String path = released();
    Office mine = secretariat.of(operator);
    byte[] result = mine.get(path + "/result").asByteArray();
    String key = mine.get(path + "/result").path("findings[0].key");
    mine.post(path + "/comments", Map.of("finding", key, "text", "設定画面にあります。"))
        .then()
        .statusCode(201)
        .body("finding", equalTo(key));
    mine.post(path + "/comments", Map.of("finding", "none", "text", "?"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/finding"));
    mine.post(path + "/comments", Map.of("finding", key)).then().statusCode(400);
    secretariat.get(path).then().body("comments.text", contains("設定画面にあります。"));
    assertThat(mine.get(path + "/result").asByteArray()).isEqualTo(result);
    Office others = secretariat.of(secretariat.operator("PLATFORM", "よそ"));
    Map<String, Object> comment = Map.of("finding", key, "text", "!");
    others.post(path + "/comments", comment).then().statusCode(404);
    secretariat.post(path + "/comments", comment).then().statusCode(403);
  }

  @Test
  void nothingCanBeSaidToWhatIsNotReleased() {
    String path = assessed();
    String key = secretariat.get(path + "/result").path("findings[0].key");
    secretariat
        .of(operator)
        .post(path + "/comments", Map.of("finding", key, "text", "?"))
        .then()
        .statusCode(404);
  }

  private Response override(String path, String criterion, String level) {
    return secretariat.post(
        path + "/overrides", Map.of("criterion", criterion, "level", level, "reason", "会合での説明"));
  }

  @Test
  void aLevelSetByThePeopleStandsBesideTheComputedOne() {
    String path = assessed();
    byte[] result = secretariat.get(path + "/result").asByteArray();
    override(path, CRITERION, "DOUBTFUL").then().statusCode(201).body("current", equalTo(true));
    override(path, CRITERION, "SATISFIED").then().statusCode(201);
    override(path, "no/such", "SATISFIED")
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/criterion"));
    override(path, CRITERION, "FINE").then().statusCode(400);
    secretariat
        .get(path)
        .then()
        .body("overrides.level", contains("DOUBTFUL", "SATISFIED"))
        .body("overrides.current", contains(false, true))
        .body("overrides.by", hasItem(startsWith("key:")));
    assertThat(secretariat.get(path + "/result").asByteArray()).isEqualTo(result);
    secretariat.request().post(path + "/release").then().statusCode(200);
    secretariat
        .of(operator)
        .get(path)
        .then()
        .body("overrides.reason", hasItem("会合での説明"))
        .body("overrides[0]", not(hasKey("by")));
    secretariat
        .of(operator)
        .post(
            path + "/overrides",
            Map.of("criterion", CRITERION, "level", "SATISFIED", "reason", "?"))
        .then()
        .statusCode(403);
  }

  @Test
  void aRemarkIsAChangeOfItsAssessment() {
    String path = assessed();
    String id = secretariat.get(path).path("id");
    String at = override(path, CRITERION, "DOUBTFUL").path("at");
    secretariat.get(path).then().body("updatedAt", equalTo(at));
    secretariat
        .get("/v1/assessments?round=" + round + "&updatedSince=" + at)
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void aRepeatedRequestAsksOnce() {
    String path = "/v1/submissions/" + submission + "/assessments";
    for (int i = 0; i < 2; i++) {
      secretariat
          .request()
          .contentType("application/json")
          .header("Idempotency-Key", submission)
          .body("{}")
          .post(path)
          .then()
          .statusCode(202);
    }
    secretariat
        .get("/v1/assessments?operator=" + operator + "&round=" + round)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void onlyTheSecretariatAndSystemsWithTheRightAsk() {
    String path = "/v1/submissions/" + submission + "/assessments";
    secretariat.of(operator).post(path, Map.of()).then().statusCode(403);
    secretariat.auditor().post(path, Map.of()).then().statusCode(403);
    secretariat.system("REQUEST_ASSESSMENTS").post(path, Map.of()).then().statusCode(202);
  }

  @Test
  void jobsAndAssessmentsAreCounted() {
    assessed();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(secretariat.request().get("/actuator/prometheus").asString())
                    .contains("tenken_jobs_waiting{job=\"assess\"}")
                    .contains("tenken_jobs_seconds_count{job=\"assess\",outcome=\"ok\"}")
                    .contains("tenken_assessments_total{outcome=\"completed\"}")
                    .contains("tenken_assessments_delay_seconds_count{outcome=\"completed\"}")
                    .contains("tenken_assessment_seconds_count{sheet=\"platform-2024\"}"));
  }

  @Test
  void aFilterThatNamesNothingThereIsFindsNothing() {
    for (String filter : List.of("round=rnd-none", "submission=sub-none", "operator=%E7%82%B9")) {
      secretariat.get("/v1/assessments?" + filter).then().statusCode(200).body("items", empty());
    }
    for (String filter : List.of("status=DONE", "round=%00", "operator=a%00")) {
      secretariat.get("/v1/assessments?" + filter).then().statusCode(400);
    }
  }
}
