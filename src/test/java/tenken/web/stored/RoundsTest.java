package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.web.WebTest;

/** Operators, programmes and rounds over HTTP, and who sees what of them. */
@WebTest
class RoundsTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private Office secretariat;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
  }

  private static Map<String, Object> named(String name) {
    return Map.of("kind", "PLATFORM", "name", Map.of("ja", name, "en", name));
  }

  @Test
  void aRoundPinsItsSheetAndItsPack() {
    String operator = secretariat.operator("PLATFORM", "こだま");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    secretariat
        .get("/v1/rounds/" + round)
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("sheet", equalTo("platform-2024"))
        .body("pack.digest", startsWith("sha256:"))
        .body("operators.operator", contains(operator))
        .body("operators[0].dueOn", equalTo("2024-07-12"));
  }

  @Test
  void everyReferenceOfARoundThatLeadsNowhereIsTold() {
    secretariat
        .post(
            "/v1/rounds",
            Map.of(
                "programme", "prg-none",
                "sheet", "platform-2024",
                "operators", List.of("opr-none", secretariat.operator("CARRIER", "通信")),
                "opensOn", "2024-06-14",
                "dueOn", "2024-07-12",
                "trigger", "BY_HAND"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-reference"))
        .body("faults.pointer", contains("/programme", "/operators/0", "/operators/1"));
  }

  @Test
  void everyFaultOfABodyIsToldWithItsPlace() {
    secretariat
        .post("/v1/operators", Map.of("kind", "SHOP", "name", Map.of("ja", ""), "extra", 1))
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItem("/kind"))
        .body("faults.pointer", hasItem("/name/ja"))
        .body("faults.pointer", hasItem("/name/en"))
        .body("faults.pointer", hasItem("/extra"));
  }

  @Test
  void aTextThatCannotBeStoredIsRefusedWithItsPlace() {
    secretariat
        .post("/v1/operators", named("\0"))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-character"))
        .body("faults.pointer", containsInAnyOrder("/name/ja", "/name/en"));
  }

  @Test
  void aTimeBeyondTheCalendarIsRefused() {
    secretariat.get("/v1/rounds?updatedSince=%2B999999999-12-31T23:59:59Z").then().statusCode(400);
    secretariat.get("/v1/rounds?updatedSince=0000-01-01T00:00:00Z").then().statusCode(200);
  }

  @Test
  void aValueThatTheServiceCannotHoldIsRefusedWithItsPlace() {
    secretariat
        .post("/v1/programmes", Map.of("year", new BigInteger("9".repeat(30))))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/year"));
    secretariat
        .post(
            "/v1/api-keys",
            Map.of("name", "leap", "role", "AUDITOR", "expiresAt", "2016-12-31T23:59:60Z"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/expiresAt"));
  }

  @Test
  void anExtensionNeedsAReasonAndMovesOnlyThatOperatorsDate() {
    String early = secretariat.operator("PLATFORM", "A");
    String late = secretariat.operator("PLATFORM", "B");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", early, late);
    String path = "/v1/rounds/" + round + "/operators/" + late;
    secretariat
        .put(path, Map.of("dueOn", "2024-07-26"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/reason"));
    secretariat
        .put(path, Map.of("dueOn", "2024-07-26", "reason", "組織変更"))
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("operators.find {it.operator == '" + late + "'}.dueOn", equalTo("2024-07-26"))
        .body("operators.find {it.operator == '" + early + "'}.dueOn", equalTo("2024-07-12"));
  }

  @Test
  void anOperatorSeesItsOwnRoundsAndNobodyElseInThem() {
    String mine = secretariat.operator("PLATFORM", "A");
    String other = secretariat.operator("PLATFORM", "B");
    String programme = secretariat.programme(2024);
    String shared = secretariat.round(programme, "BY_HAND", mine, other);
    String foreign = secretariat.round(programme, "BY_HAND", other);
    Office operator = secretariat.of(mine);
    operator.get("/v1/rounds").then().body("items.id", contains(shared));
    operator.get("/v1/rounds/" + shared).then().body("operators.operator", contains(mine));
    operator.get("/v1/rounds/" + foreign).then().statusCode(404);
    operator.get("/v1/operators").then().body("items.id", contains(mine));
    operator.get("/v1/operators/" + other).then().statusCode(404);
    operator.post("/v1/operators", named("C")).then().statusCode(403);
  }

  @Test
  void anOperatorSeesItsOwnHearingOnly() {
    String mine = secretariat.operator("PLATFORM", "A");
    String other = secretariat.operator("PLATFORM", "B");
    String programme = secretariat.programme(2024);
    for (String each : List.of(mine, other)) {
      secretariat
          .put(
              "/v1/programmes/" + programme + "/hearings/" + each,
              Map.of("meeting", "第5回", "date", "2024-08-06", "form", "CLOSED"))
          .then()
          .statusCode(200);
    }
    secretariat.get("/v1/programmes/" + programme).then().body("hearings", hasSize(2));
    secretariat
        .of(mine)
        .get("/v1/programmes/" + programme)
        .then()
        .body("hearings.operator", contains(mine));
  }

  @Test
  void aChangeOnTopOfAnOldVersionIsRefused() {
    String programme = secretariat.programme(2024);
    String path = "/v1/programmes/" + programme;
    Map<String, Object> content = Map.of("year", 2024, "title", Map.of("ja", "改", "en", "changed"));
    secretariat.put(path, content).then().statusCode(428);
    secretariat.put(path, "\"v1\"", content).then().statusCode(200).header("ETag", "\"v2\"");
    secretariat.put(path, "\"v1\"", content).then().statusCode(412);
  }

  @Test
  void aListComesInPartsWithoutGapsOrRepeats() {
    Set<String> added = new HashSet<>();
    for (int i = 0; i < 7; i++) {
      added.add(secretariat.operator("PLATFORM", "P" + i));
    }
    Set<String> seen = new HashSet<>();
    String next = "";
    while (next != null) {
      Response part = secretariat.get("/v1/operators?limit=3" + next);
      List<String> ids = part.path("items.id");
      ids.forEach(id -> assertThat(seen.add(id)).isTrue());
      next = part.path("next") == null ? null : "&cursor=" + part.path("next");
    }
    assertThat(seen).containsAll(added);
    secretariat.get("/v1/operators?cursor=nonsense").then().statusCode(400);
    secretariat.get("/v1/operators?limit=many").then().statusCode(400);
  }

  @Test
  void theSameKeyAndBodyGiveTheSameAnswerAndOneObject() {
    String key = UUID.randomUUID().toString();
    Response first = keyed(key, named("once"));
    Response again = keyed(key, named("once"));
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    keyed(key, named("another")).then().statusCode(422);
  }

  private Response keyed(String key, Map<String, Object> body) {
    return secretariat
        .request()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/operators");
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() {
    String key = UUID.randomUUID().toString();
    keyed(key, Map.of("kind", "SHOP")).then().statusCode(400);
    keyed(key, named("after all")).then().statusCode(201);
  }

  @Test
  void anExternalNameIsUsedOnce() {
    String ref = UUID.randomUUID().toString();
    Map<String, Object> operator =
        Map.of("kind", "CARRIER", "name", Map.of("ja", "通信", "en", "C"), "externalRef", ref);
    secretariat.post("/v1/operators", operator).then().statusCode(201);
    secretariat.post("/v1/operators", operator).then().statusCode(409);
  }

  @Test
  void nobodyGetsInWithoutAValidKey() {
    new Office(port, "")
        .get("/v1/rounds")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"));
    new Office(port, "tenken_wrong").get("/v1/rounds").then().statusCode(401);
  }

  @Test
  void aRevokedKeyStopsWorkingAtOnce() {
    Response issued =
        secretariat.post("/v1/api-keys", Map.of("name", "gone soon", "role", "AUDITOR"));
    Office auditor = new Office(port, issued.path("secret"));
    auditor.get("/v1/me").then().statusCode(200).body("rights", hasItem("READ_AUDIT"));
    secretariat.request().delete("/v1/api-keys/" + issued.path("key.id")).then().statusCode(204);
    auditor.get("/v1/me").then().statusCode(401);
    secretariat
        .get("/v1/api-keys?updatedSince=" + issued.path("key.createdAt"))
        .then()
        .body("items.find {it.name == 'gone soon'}.revokedAt", not(nullValue()));
  }

  @Test
  void aKeyWorksUntilItExpires() {
    secretariat
        .post(
            "/v1/api-keys",
            Map.of("name", "late", "role", "AUDITOR", "expiresAt", "2020-01-01T00:00:00Z"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/expiresAt"));
    Office auditor =
        secretariat.withKey(
            Map.of("name", "brief", "role", "AUDITOR", "expiresAt", "2999-01-01T00:00:00Z"));
    auditor.get("/v1/me").then().statusCode(200);
    jdbc.sql("update api_keys set expires_at = now() - interval '1 second' where name = 'brief'")
        .update();
    auditor.get("/v1/me").then().statusCode(401);
  }

  @Test
  void aSystemHasTheRightsOfItsKeyAndNoOthers() {
    Office system = secretariat.system("READ_ROUNDS");
    system.get("/v1/rounds").then().statusCode(200);
    system.get("/v1/audit").then().statusCode(403);
    secretariat
        .post(
            "/v1/api-keys",
            Map.of("name", "greedy", "role", "SYSTEM", "rights", List.of("MANAGE_KEYS")))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/rights"));
  }

  @Test
  void whatIsDoneIsOnRecordAndTheRecordIsIntact() {
    String operator = secretariat.operator("PLATFORM", "on record");
    secretariat
        .auditor()
        .get("/v1/audit?object=" + operator)
        .then()
        .body("items.action", contains("operator.added"))
        .body("items[0].role", equalTo("SECRETARIAT"));
    secretariat.get("/v1/audit/verification").then().body("intact", equalTo(true));
  }
}
