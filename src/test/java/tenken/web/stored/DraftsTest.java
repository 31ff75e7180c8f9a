package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tenken.web.WebTest;

/** What an operator writes before it submits, over HTTP. */
@WebTest
class DraftsTest {

  private static final String DRAFTS = "/v1/drafts";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private Office secretariat;
  private Office operator;
  private String operatorId;
  private String programme;
  private String round;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    operatorId = secretariat.operator("PLATFORM", "A");
    operator = secretariat.of(operatorId);
    programme = secretariat.programme(2024);
    round = secretariat.round(programme, "BY_HAND", operatorId);
  }

  private static Map<String, Object> document(Object... answers) {
    return Map.of("sheet", "platform-2024", "answers", List.of(answers));
  }

  private static Map<String, Object> opinion(String text) {
    return Map.of(
        "question", "monitoring-opinions", "fields", Map.of("monitoring-opinions.opinion", text));
  }

  private static Map<String, Object> operation(String op, String path, Object value) {
    return Map.of("op", op, "path", path, "value", value);
  }

  @Test
  void aDraftBeginsEmptyOrWithADocument() {
    Response begun = operator.post(DRAFTS, Map.of("round", round));
    begun
        .then()
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .header("Location", equalTo(DRAFTS + "/" + begun.path("id")))
        .body("document.sheet", equalTo("platform-2024"))
        .body("document.answers", empty())
        .body("warnings", empty());
    operator.get(begun.header("Location")).then().body("version", equalTo(1));
    operator.get(DRAFTS).then().body("items.id", contains((String) begun.path("id")));
  }

  @Test
  void anOperatorHasOneDraftInARound() {
    operator.draft(round, document());
    operator
        .post(DRAFTS, Map.of("round", round))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/already-exists"));
  }

  @Test
  void aDraftIsForARoundThatTheOperatorTakesPartIn() {
    String other = secretariat.operator("PLATFORM", "B");
    String foreign = secretariat.round(programme, "BY_HAND", other);
    for (String each : List.of(foreign, "rnd-none")) {
      operator
          .post(DRAFTS, Map.of("round", each))
          .then()
          .statusCode(400)
          .body("faults.pointer", contains("/round"));
    }
  }

  @Test
  void whatIsWrongWithADraftIsAWarningAndStandsInNobodysWay() {
    Map<String, Object> wrong =
        document(Map.of("item", "9-9-9", "fields", Map.of("a", 1)), opinion("よい"));
    Response begun = operator.post(DRAFTS, Map.of("round", round, "document", wrong));
    begun
        .then()
        .statusCode(201)
        .body("warnings.pointer", hasItem("/answers/0/item"))
        .body("document", equalTo(wrong));
    Map<String, Object> other = Map.of("sheet", "platform-2023", "answers", List.of());
    operator
        .put(begun.header("Location"), "\"v1\"", other)
        .then()
        .statusCode(200)
        .body("warnings.pointer", contains("/sheet"))
        .body("warnings[0].allowed", contains("platform-2024"));
    operator
        .put(begun.header("Location"), "\"v2\"", Map.of("anything", List.of(1.5, "x")))
        .then()
        .statusCode(200)
        .body("warnings.code", hasItem("missing-property"));
  }

  @Test
  void moreWarningsThanAreListedAreCounted() {
    List<Object> wrong = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      wrong.add(Map.of("item", "9-" + i, "status", "ANSWERED"));
    }
    operator
        .post(DRAFTS, Map.of("round", round, "document", document(wrong.toArray())))
        .then()
        .statusCode(201)
        .body("warnings", hasSize(200))
        .body("more", greaterThan(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "3",
        "null",
        "{\"a\":\"\\u0000\"}",
        "{\"\\ud800\":1}",
        "{\"a\":1e999999999999}"
      })
  void whatCannotBeKeptIsRefused(String body) {
    String path = DRAFTS + "/" + operator.draft(round, document());
    operator.put(path, "\"v1\"", body).then().statusCode(400).body("faults", not(empty()));
    operator.get(path).then().body("version", equalTo(1));
  }

  @Test
  void aDraftStaysWithinTheLimitsHoweverItGrows() {
    String path = DRAFTS + "/" + operator.draft(round, document());
    String deep = "{\"a\":".repeat(21) + "1" + "}".repeat(21);
    operator
        .put(path, "\"v1\"", deep)
        .then()
        .statusCode(400)
        .body("faults.code", contains("too-deep"));
    String much = "x".repeat(600_000);
    operator.put(path, "\"v1\"", Map.of("a", much, "b", much)).then().statusCode(413);
    operator.put(path, "\"v1\"", Map.of("a", much)).then().statusCode(200);
    operator
        .patch(path, "\"v2\"", List.of(Map.of("op", "copy", "from", "/a", "path", "/b")))
        .then()
        .statusCode(413);
    operator.get(path).then().body("version", equalTo(2));
  }

  @Test
  void numbersAndTextsComeBackAsTheyWere() {
    String body = "{\"a\":1.50,\"b\":12345678901234567890123,\"c\":\"行\\n😀\",\"d\":1E+400}";
    String path = DRAFTS + "/" + operator.draft(round, document());
    String kept = operator.put(path, "\"v1\"", body).then().statusCode(200).extract().asString();
    assertThat(kept).contains("1.50", "12345678901234567890123", "😀", "1E+400");
    assertThat(operator.get(path).asString()).contains("1.50", "12345678901234567890123", "1E+400");
  }

  @Test
  void aChangeNeedsTheVersionThatWasRead() {
    String path = DRAFTS + "/" + operator.draft(round, document(opinion("一"), opinion("一")));
    operator.put(path, document()).then().statusCode(428);
    operator
        .request()
        .contentType("application/json-patch+json")
        .body(List.of())
        .patch(path)
        .then()
        .statusCode(428);
    operator.put(path, "\"v1\"", document(opinion("二"), opinion("一"))).then().statusCode(200);
    operator
        .put(path, "\"v1\"", document())
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"))
        .body("faults.pointer", contains("/answers/0/fields/monitoring-opinions.opinion"))
        .body("faults.code", contains("stale-version"));
    operator
        .patch(path, "\"v1\"", List.of(operation("add", "/operator", "A")))
        .then()
        .statusCode(412);
    operator.put(path, "\"v7\"", document()).then().statusCode(412);
    operator.put(path, "nonsense", document()).then().statusCode(412);
  }

  @Test
  void aPatchIsDoneAsAWholeOrNotAtAll() {
    String path = DRAFTS + "/" + operator.draft(round, document());
    operator
        .patch(
            path,
            "\"v1\"",
            List.of(
                operation("add", "/answers/-", opinion("一")),
                operation("test", "/answers/0/question", "something-else")))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/patch-failed"))
        .body("faults.pointer", contains("/1"));
    operator.get(path).then().body("version", equalTo(1)).body("document.answers", empty());
    operator
        .patch(path, "\"v1\"", List.of(operation("add", "/answers/-", opinion("一"))))
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("document.answers", hasSize(1));
  }

  @Test
  void everyFaultOfAPatchIsToldWithItsPlace() {
    String path = DRAFTS + "/" + operator.draft(round, document());
    operator
        .patch(
            path,
            "\"v1\"",
            List.of(
                Map.of("op", "spam", "path", "/a"),
                Map.of("op", "add", "path", "/a"),
                Map.of("op", "move", "path", "/a"),
                Map.of("op", "remove", "path", "a~2")))
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItem("/0/op"))
        .body("faults.pointer", hasItem("/1/value"))
        .body("faults.pointer", hasItem("/2/from"))
        .body("faults.pointer", hasItem("/3/path"));
    operator
        .request()
        .contentType("application/json")
        .header("If-Match", "\"v1\"")
        .body(List.of())
        .patch(path)
        .then()
        .statusCode(415);
    operator.patch(path, "\"v1\"", "{}").then().statusCode(400);
    operator.patch(path, "\"v1\"", "").then().statusCode(400);
    operator.patch(path, "\"v1\"", List.of(operation("replace", "", 1))).then().statusCode(400);
  }

  @Test
  void twoPeopleOnOneDraftLoseNothing() throws Exception {
    String path = DRAFTS + "/" + operator.draft(round, document());
    Office colleague = secretariat.of(operatorId);
    ExecutorService people = Executors.newFixedThreadPool(4);
    Set<String> written = new HashSet<>();
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int person = 0; person < 4; person++) {
        Office office = person % 2 == 0 ? operator : colleague;
        String name = "p" + person;
        for (int i = 0; i < 5; i++) {
          written.add(name + "-" + i);
        }
        all.add(people.submit(() -> write(office, path, name)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      people.shutdownNow();
    }
    List<String> kept = operator.get(path).path("document.answers.reason");
    assertThat(kept).containsExactlyInAnyOrderElementsOf(written);
    operator.get(path).then().body("version", equalTo(1 + written.size()));
  }

  /** Adds answers one by one, each on top of what is there. */
  private static void write(Office office, String path, String name) {
    for (int i = 0; i < 5; i++) {
      Object answer = Map.of("reason", name + "-" + i);
      int status = 412;
      while (status == 412) {
        String tag = office.get(path).header("ETag");
        status =
            office.patch(path, tag, List.of(operation("add", "/answers/-", answer))).statusCode();
      }
      assertThat(status).isEqualTo(200);
    }
  }

  @Test
  void nobodyElseSeesThatThereIsADraft() {
    String other = secretariat.operator("PLATFORM", "B");
    Office rival = secretariat.of(other);
    secretariat.put("/v1/rounds/" + round + "/operators/" + other, Map.of()).then().statusCode(200);
    String id = operator.draft(round, document());
    String path = DRAFTS + "/" + id;
    rival.get(path).then().statusCode(404);
    rival.put(path, "\"v1\"", document()).then().statusCode(404);
    rival.patch(path, "\"v1\"", List.of()).then().statusCode(404);
    rival.post(path + "/submission", "\"v1\"").then().statusCode(404);
    rival.get(DRAFTS).then().body("items", empty());
    for (Office each :
        List.of(secretariat, secretariat.auditor(), secretariat.system("READ_SUBMISSIONS"))) {
      each.get(path).then().statusCode(403);
      each.get(DRAFTS).then().statusCode(403);
      each.put(path, "\"v1\"", document()).then().statusCode(403);
    }
    secretariat.get("/v1/audit?object=" + id).then().body("items", empty());
    Response standing = secretariat.get("/v1/rounds/" + round + "/standing");
    List<Map<String, Object>> lines = standing.path("items");
    lines.forEach(line -> line.remove("operator"));
    assertThat(new HashSet<>(lines)).hasSize(1);
  }

  @Test
  void theDatabaseItselfShowsNobodyElseADraft() {
    String id = operator.draft(round, document());
    operator.patch(DRAFTS + "/" + id, "\"v1\"", List.of()).then().statusCode(200);
    String other = secretariat.operator("PLATFORM", "B");
    assertThat(rows("OPERATOR", operatorId, "drafts", "id", id)).isEqualTo(1);
    assertThat(rows("OPERATOR", operatorId, "draft_versions", "draft_id", id)).isEqualTo(2);
    for (String role : List.of("SECRETARIAT", "AUDITOR", "SYSTEM", "SERVICE", "")) {
      assertThat(rows(role, "", "drafts", "id", id)).isZero();
      assertThat(rows(role, operatorId, "draft_versions", "draft_id", id)).isZero();
    }
    assertThat(rows("OPERATOR", other, "drafts", "id", id)).isZero();
    assertThat(rows("OPERATOR", other, "draft_versions", "draft_id", id)).isZero();
    assertThat(changed("OPERATOR", other, id)).isZero();
    assertThat(changed("SECRETARIAT", "", id)).isZero();
    assertThat(changed("OPERATOR", operatorId, id)).isEqualTo(1);
  }

  private int rows(String role, String whose, String table, String key, String id) {
    return as(
        role,
        whose,
        () ->
            jdbc.sql("select count(*) from " + table + " where " + key + " = :id")
                .param("id", id)
                .query(Integer.class)
                .single());
  }

  private int changed(String role, String whose, String id) {
    return as(
        role,
        whose,
        () ->
            jdbc.sql("update drafts set document = '{}' where id = :id").param("id", id).update());
  }

  private int as(String role, String whose, IntSupplier work) {
    Integer result =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  jdbc.sql(
                          "select set_config('tenken.role', :role, true),"
                              + " set_config('tenken.operator', :operator, true)")
                      .param("role", role)
                      .param("operator", whose)
                      .query((row, at) -> row.getString(1))
                      .single();
                  return work.getAsInt();
                });
    return result;
  }

  @Test
  void lastYearsAnswersComeOverToBeConfirmed() {
    Map<String, Object> last = new HashMap<>();
    last.put("sheet", "platform-2023");
    last.put("services", List.of("search"));
    last.put(
        "answers",
        List.of(
            Map.of(
                "item",
                "2(3)①",
                "fields",
                Map.of("opt-out.offered", "YES_ALL", "opt-out.steps", 5),
                "evidence",
                List.of(Map.of("kind", "DOCUMENT", "value", "規程"))),
            Map.of("item", "2(3)②", "status", "WITHHELD", "reason", "検討中"),
            Map.of("item", "2(3)③", "fields", Map.of("monitoring-opinions.opinion", "よい"))));
    String submission = operator.submission(lastYearsRound(), last);
    Response begun = operator.post(DRAFTS, Map.of("round", round, "carryOverFrom", submission));
    begun
        .then()
        .statusCode(201)
        .body("warnings", empty())
        .body("carriedOver.submission", equalTo(submission))
        .body("carriedOver.version", equalTo(1))
        .body("carriedOver.cells", equalTo(3))
        .body("carriedOver.leftOut", equalTo(5))
        .body("document.answers.status", contains("UNCONFIRMED", "UNCONFIRMED"))
        .body("document.answers[0].scopes.audiences", contains("LOGGED_IN"))
        .body("document.answers[0].scopes.regions", contains("JP"))
        .body("document.answers[0].evidence.value", contains("規程"));
    operator
        .get(DRAFTS + "/" + begun.path("id"))
        .then()
        .body("carriedOver", nullValue())
        .body("document.answers", notNullValue());
  }

  private String lastYearsRound() {
    return secretariat
        .post(
            "/v1/rounds",
            Map.of(
                "programme", secretariat.programme(2023),
                "sheet", "platform-2023",
                "operators", List.of(operatorId),
                "opensOn", "2023-06-14",
                "dueOn", "2023-07-12",
                "trigger", "BY_HAND"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void onlyOnesOwnEarlierSubmissionComesOver() {
    String other = secretariat.operator("PLATFORM", "B");
    String foreign =
        secretariat
            .of(other)
            .submission(secretariat.round(programme, "BY_HAND", other), document());
    for (String from : List.of(foreign, "sub-none")) {
      operator
          .post(DRAFTS, Map.of("round", round, "carryOverFrom", from))
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/unknown-reference"))
          .body("faults.pointer", contains("/carryOverFrom"));
    }
    String later = operator.submission(round, document());
    operator
        .post(DRAFTS, Map.of("round", lastYearsRound(), "carryOverFrom", later))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/inconsistent"));
  }
}
