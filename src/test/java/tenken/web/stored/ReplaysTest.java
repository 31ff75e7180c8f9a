package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tenken.PackCopy;
import tenken.round.Desk;
import tenken.web.WebTest;

/** Rounds under other packs over HTTP. */
@WebTest
class ReplaysTest {

  private static final Path PACKS = PackCopy.directoryOfPacks();
  private static final String SHIPPED = new PackCopy(Path.of(WebTest.PACK)).digest();
  private static final String MILDER = PackCopy.in(PACKS.resolve("milder")).milder().digest();
  private static final String RENAMED = PackCopy.in(PACKS.resolve("renamed")).renamed().digest();
  private static final String REPLAYS = "/v1/replays";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private String operator;
  private String other;
  private String round;
  private List<String> assessments;

  @DynamicPropertySource
  static void install(DynamicPropertyRegistry properties) {
    properties.add("tenken.packs-dir", PACKS::toString);
  }

  @BeforeEach
  void assess() {
    secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    other = secretariat.operator("PLATFORM", "ひかり");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator, other);
    Filing filing = new Filing(desk, jdbc);
    assessments =
        List.of(
            assessed(filing.submit(round, operator, Filing.NOT_TOLD)),
            assessed(filing.submit(round, other, Filing.NOT_TOLD)));
  }

  private String assessed(String submission) {
    String path =
        secretariat
            .post("/v1/submissions/" + submission + "/assessments", Map.of())
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    awaitStatus(path, "COMPLETED");
    return path;
  }

  private void awaitStatus(String path, String status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> status.equals(secretariat.get(path).path("status")));
  }

  private String replayed(String pack) {
    String path = request(pack).then().statusCode(202).extract().header("Location");
    awaitStatus(path, "COMPLETED");
    return path;
  }

  private Response request(String pack) {
    return secretariat.post(REPLAYS, Map.of("round", round, "pack", pack));
  }

  @Test
  void aReplayTellsPerAssessmentAndInTotalWhatWouldDiffer() {
    request(MILDER)
        .then()
        .statusCode(202)
        .header("Location", startsWith("/v1/replays/rpl-"))
        .body("status", equalTo("QUEUED"))
        .body("total", equalTo(2))
        .body("done", equalTo(0));
    String path = replayed(MILDER);
    secretariat
        .get(path)
        .then()
        .body("done", equalTo(2))
        .body("completedAt", notNullValue())
        .body("totals.all.changed", equalTo(2))
        .body("totals.all.same", equalTo(0))
        .body("totals.operators", hasSize(2))
        .body("totals.operators.outcomes.changed", everyItem(is(1)))
        .body("totals.criteria.find { it.criterion.endsWith('/consequences-told') }.better", is(2))
        .body("totals.criteria.worse", everyItem(is(0)));
    secretariat
        .get(path + "/differences?operator=" + operator)
        .then()
        .body("items", hasSize(1))
        .body("items[0].assessment", equalTo(assessments.get(0).replaceAll(".*/", "")))
        .body("items[0].outcome", equalTo("CHANGED"))
        .body("items[0].levels.find { it.criterion.endsWith('-told') }.before", is("LACKING"))
        .body("items[0].levels.find { it.criterion.endsWith('-told') }.after", is("DOUBTFUL"))
        .body("items[0].gone", contains("opt-out-continuity/service-reduced"))
        .body("items[0].raised", empty());
    Response line = secretariat.get(path + "/differences");
    float before = line.path("items[0].scoreBefore");
    float after = line.path("items[0].scoreAfter");
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void theAssessmentsStayAsTheyAreAndNoneIsAdded() {
    String result = secretariat.get(assessments.get(0) + "/result").asString();
    replayed(MILDER);
    assertThat(secretariat.get(assessments.get(0) + "/result").asString()).isEqualTo(result);
    secretariat.get("/v1/assessments?round=" + round).then().body("items", hasSize(2));
  }

  @Test
  void theSamePackChangesNothing() {
    secretariat
        .get(replayed(SHIPPED))
        .then()
        .body("totals.all.same", equalTo(2))
        .body("totals.criteria", empty());
  }

  @Test
  void aDocumentThatTheOtherPackCannotReadIsToldAndFailsNothing() {
    String path = replayed(RENAMED);
    secretariat.get(path).then().body("totals.all.notReadable", equalTo(2));
    secretariat
        .get(path + "/differences?outcome=NOT_READABLE")
        .then()
        .body("items", hasSize(2))
        .body("items.faults", everyItem(contains("unknown-option")))
        .body("items[0]", not(hasKey("scoreAfter")));
    secretariat.get(path + "/differences?outcome=SAME").then().body("items", empty());
  }

  @Test
  void differencesComeInParts() {
    String path = replayed(MILDER);
    Response first = secretariat.get(path + "/differences?limit=1");
    String next = first.path("next");
    secretariat
        .get(path + "/differences?limit=1&cursor=" + next)
        .then()
        .body("items", hasSize(1))
        .body("items[0].assessment", not(equalTo(first.path("items[0].assessment"))))
        .body("$", not(hasKey("next")));
  }

  @Test
  void theSameKeyAsksForOneReplay() {
    String key = UUID.randomUUID().toString();
    String first = keyed(key).then().statusCode(202).extract().header("Location");
    assertThat(keyed(key).header("Location")).isEqualTo(first);
  }

  private Response keyed(String key) {
    return secretariat
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("round", round, "pack", MILDER))
        .post(REPLAYS);
  }

  @Test
  void whatDoesNotExistIsNotReplayed() {
    request("sha256:" + "0".repeat(64))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-pack"));
    secretariat
        .post(REPLAYS, Map.of("round", "rnd-none", "pack", MILDER))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/round"));
    secretariat.get(REPLAYS + "/rpl-none").then().statusCode(404);
    secretariat.get(REPLAYS + "/rpl-none/differences").then().statusCode(404);
  }

  @Test
  void operatorsKnowNothingOfReplaysAndAuditorsReadThem() {
    String path = replayed(MILDER);
    Office of = secretariat.of(operator);
    Map<String, Object> wanted = Map.of("round", round, "pack", MILDER);
    of.post(REPLAYS, wanted).then().statusCode(403);
    of.get(REPLAYS).then().statusCode(403);
    of.get(path).then().statusCode(403);
    of.get(path + "/differences").then().statusCode(403);
    Office auditor = secretariat.auditor();
    auditor.post(REPLAYS, wanted).then().statusCode(403);
    auditor.get(path + "/differences").then().statusCode(200).body("items", hasSize(2));
    auditor
        .get(REPLAYS + "?limit=200")
        .then()
        .body("items.id", hasItem(path.replaceAll(".*/", "")))
        .body("items[0]", not(hasKey("totals")));
    secretariat.system("COMPARE").get(path).then().statusCode(200);
    new Office(port, "").get(path).then().statusCode(401);
  }
}
