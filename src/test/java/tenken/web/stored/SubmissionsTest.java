package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.answers.Cell;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Scope;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Desk;
import tenken.round.Refused;
import tenken.round.Role;
import tenken.round.submission.AfterSubmission;
import tenken.round.submission.AwaitingReplies;
import tenken.round.submission.Submission;
import tenken.round.submission.Submitting;
import tenken.web.WebTest;

/** What operators submit, and how far they are, over HTTP. */
@WebTest
class SubmissionsTest {

  private static final Map<String, Object> EMPTY =
      Map.of("sheet", "platform-2024", "answers", List.of());

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Desk desk;
  @Autowired private Submitting submitting;
  @Autowired private DefaultListableBeanFactory beans;

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

  private static Map<String, Object> opinion(String text) {
    return Map.of(
        "sheet",
        "platform-2024",
        "operator",
        "somebody else",
        "asOf",
        "1999-01-01",
        "answers",
        List.of(
            Map.of("item", "2-8-1", "status", "CHECKING", "until", "2024-09-01"),
            Map.of(
                "question",
                "monitoring-opinions",
                "fields",
                Map.of("monitoring-opinions.opinion", text))));
  }

  @Test
  void aSubmissionLocksANumberedVersionAndTheDraft() {
    String draft = "/v1/drafts/" + operator.draft(round, opinion("一"));
    Response submitted = operator.post(draft + "/submission", "\"v1\"");
    submitted
        .then()
        .statusCode(201)
        .header("Location", equalTo("/v1/submissions/" + submitted.path("id")))
        .body("state", equalTo("SUBMITTED"))
        .body("latest", equalTo(1))
        .body("versions", hasSize(1))
        .body("versions[0].origin", equalTo("DRAFT"))
        .body("versions[0].digest", startsWith("sha256:"))
        .body("versions[0].late", equalTo(true));
    operator.put(draft, "\"v1\"", EMPTY).then().statusCode(409);
    operator.patch(draft, "\"v1\"", List.of()).then().statusCode(409);
    operator
        .post(draft + "/submission", "\"v1\"")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-state"));
  }

  @Test
  void theRoundDecidesOperatorAndDateAndNothingElse() {
    String submission = operator.submission(round, opinion("一"));
    String sheetsDate = secretariat.get("/v1/rounds/" + round).path("asOf");
    secretariat
        .get("/v1/submissions/" + submission + "/versions/1")
        .then()
        .statusCode(200)
        .body("operator", equalTo(operatorId))
        .body("asOf", equalTo(sheetsDate))
        .body("answers", equalTo(opinion("一").get("answers")));
  }

  @Test
  void aBadDocumentIsRefusedWithAllFaults() {
    Map<String, Object> bad =
        Map.of(
            "sheet",
            "platform-2024",
            "shoe",
            1,
            "answers",
            List.of(
                Map.of("item", "9-9-9", "status", "ANSWERED"),
                Map.of("item", "2-8-1", "status", "WITHHELD")));
    String draft = "/v1/drafts/" + operator.draft(round, bad);
    operator
        .post(draft + "/submission", "\"v1\"")
        .then()
        .statusCode(400)
        .body("faults.pointer", hasItems("/shoe", "/answers/0/item", "/answers/1/reason"));
    secretariat.get("/v1/submissions?round=" + round).then().body("items", empty());
    operator
        .put(draft, "\"v1\"", Map.of("sheet", "platform-2023", "answers", List.of()))
        .then()
        .statusCode(200);
    operator
        .post(draft + "/submission", "\"v2\"")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-sheet"))
        .body("faults.pointer", contains("/sheet"));
  }

  @Test
  void whatIsSubmittedIsWhatWasRead() {
    String draft = "/v1/drafts/" + operator.draft(round, EMPTY);
    operator.request().post(draft + "/submission").then().statusCode(428);
    operator.put(draft, "\"v1\"", opinion("二")).then().statusCode(200);
    operator
        .post(draft + "/submission", "\"v1\"")
        .then()
        .statusCode(412)
        .body("faults.pointer", hasItem("/answers/0"));
  }

  @Test
  void aReturnedSubmissionIsCorrectedAndSubmittedAgain() {
    String draft = "/v1/drafts/" + operator.draft(round, opinion("一"));
    String id = operator.post(draft + "/submission", "\"v1\"").path("id");
    String path = "/v1/submissions/" + id;
    operator.post(path + "/return", Map.of("reason", "x")).then().statusCode(403);
    secretariat.post(path + "/return", Map.of()).then().statusCode(400);
    secretariat
        .post(path + "/return", Map.of("reason", "項目2-9-1をご記入ください。"))
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("versions[0].returned.reason", equalTo("項目2-9-1をご記入ください。"));
    secretariat.post(path + "/return", Map.of("reason", "again")).then().statusCode(409);
    operator.get(path).then().body("versions[0].returned.reason", notNullValue());
    operator.put(draft, "\"v1\"", opinion("二")).then().statusCode(200);
    operator
        .post(draft + "/submission", "\"v2\"")
        .then()
        .statusCode(201)
        .body("id", equalTo(id))
        .body("state", equalTo("SUBMITTED"))
        .body("latest", equalTo(2))
        .body("versions.version", contains(1, 2))
        .body("versions[0].returned.reason", notNullValue())
        .body("versions[1].returned", nullValue());
    String answer = "answers[1].fields.'monitoring-opinions.opinion'";
    secretariat.get(path + "/versions/1").then().body(answer, equalTo("一"));
    secretariat.get(path + "/versions/2").then().body(answer, equalTo("二"));
    secretariat.get(path + "/versions/3").then().statusCode(404);
    secretariat
        .auditor()
        .get("/v1/audit?object=" + id)
        .then()
        .body(
            "items.action",
            contains("submission.submitted", "submission.returned", "submission.submitted"))
        .body("items.detail", contains("version 1", "version 1", "version 2"));
    assertThat(eventsOf(id)).containsExactly("SUBMITTED", "RETURNED", "SUBMITTED");
  }

  private List<String> eventsOf(String subject) {
    return desk.as(
        Caller.SERVICE,
        () ->
            jdbc.sql("select type from events where subject = :id order by seq")
                .param("id", subject)
                .query(String.class)
                .list());
  }

  @Test
  void submittingTwiceWithOneKeyMakesOneVersion() {
    String draft = "/v1/drafts/" + operator.draft(round, opinion("一"));
    String key = UUID.randomUUID().toString();
    String first = keyed(draft, key).then().statusCode(201).extract().asString();
    assertThat(keyed(draft, key).then().statusCode(201).extract().asString()).isEqualTo(first);
  }

  private Response keyed(String draft, String key) {
    return operator
        .request()
        .header("If-Match", "\"v1\"")
        .header("Idempotency-Key", key)
        .post(draft + "/submission");
  }

  @Test
  void submittingAndSavingAtOnceNeverSplit() throws Exception {
    for (int i = 0; i < 10; i++) {
      String each = secretariat.round(programme, "BY_HAND", operatorId);
      String draft = "/v1/drafts/" + operator.draft(each, opinion("一"));
      CyclicBarrier together = new CyclicBarrier(3);
      ExecutorService people = Executors.newFixedThreadPool(3);
      try {
        Callable<Integer> submit =
            () -> {
              together.await();
              return operator.post(draft + "/submission", "\"v1\"").statusCode();
            };
        Callable<Integer> save =
            () -> {
              together.await();
              return operator.put(draft, "\"v1\"", opinion("二")).statusCode();
            };
        var outcomes = people.invokeAll(List.of(submit, submit, save));
        int submitted = outcomes.get(0).get() == 201 || outcomes.get(1).get() == 201 ? 1 : 0;
        int saved = outcomes.get(2).get() == 200 ? 1 : 0;
        assertThat(submitted + saved).isEqualTo(1);
        assertThat(outcomes.get(0).get()).isIn(201, 409, 412);
        assertThat(outcomes.get(1).get()).isIn(201, 409, 412);
        assertThat(outcomes.get(2).get()).isIn(200, 409);
        operator.get("/v1/submissions?round=" + each).then().body("items", hasSize(submitted));
      } finally {
        people.shutdownNow();
      }
    }
  }

  @Test
  void operatorsSeeTheirOwnAndTheSecretariatAll() {
    String other = secretariat.operator("PLATFORM", "B");
    String shared = secretariat.round(programme, "BY_HAND", operatorId, other);
    Office rival = secretariat.of(other);
    String mine = operator.submission(shared, EMPTY);
    String theirs = rival.submission(shared, EMPTY);
    operator.get("/v1/submissions?round=" + shared).then().body("items.id", contains(mine));
    rival.get("/v1/submissions/" + mine).then().statusCode(404);
    rival.get("/v1/submissions/" + mine + "/versions/1").then().statusCode(404);
    for (Office each :
        List.of(secretariat, secretariat.auditor(), secretariat.system("READ_SUBMISSIONS"))) {
      each.get("/v1/submissions?round=" + shared).then().body("items.id", contains(mine, theirs));
      each.get("/v1/submissions/" + mine + "/versions/1").then().statusCode(200);
    }
    String filter = "/v1/submissions?round=" + shared + "&operator=" + other + "&state=";
    secretariat.get(filter + "SUBMITTED").then().body("items.id", contains(theirs));
    secretariat.get(filter + "RETURNED").then().body("items", empty());
    secretariat.get(filter + "LOST").then().statusCode(400);
    secretariat.system("READ_ROUNDS").get("/v1/submissions").then().statusCode(403);
    secretariat
        .auditor()
        .post("/v1/submissions/" + mine + "/return", Map.of("reason", "x"))
        .then()
        .statusCode(403);
  }

  @Test
  void theDatabaseItselfShowsNoOtherOperatorASubmission() {
    String other = secretariat.operator("PLATFORM", "B");
    String id = operator.submission(round, opinion("一"));
    secretariat.post("/v1/submissions/" + id + "/return", Map.of("reason", "x"));
    for (String table : List.of("submissions", "submission_versions", "submission_returns")) {
      String key = table.equals("submissions") ? "id" : "submission_id";
      assertThat(rows(of(operatorId), table, key, id)).isEqualTo(1);
      assertThat(rows(of(other), table, key, id)).isZero();
      assertThat(
              jdbc.sql("select count(*) from " + table + " where " + key + " = :id")
                  .param("id", id)
                  .query(Integer.class)
                  .single())
          .isZero();
    }
    assertThatThrownBy(
            () ->
                desk.run(
                    of(operatorId),
                    () -> jdbc.sql("update submission_versions set document = '{}'").update()))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                desk.run(
                    of(other),
                    () ->
                        jdbc.sql(
                                "insert into submissions (id, round_id, operator_id, state, latest,"
                                    + " created_at, updated_at) values ('sub-forged', :round,"
                                    + " :operator, 'SUBMITTED', 1, now(), now())")
                            .param("round", round)
                            .param("operator", operatorId)
                            .update()))
        .isInstanceOf(DataAccessException.class);
  }

  private static Caller of(String operator) {
    return new Caller("person:test", Role.OPERATOR, operator, Set.of());
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
  void aReplyMakesTheNextVersionAndTheDraftSaysTheSame() {
    String draft = "/v1/drafts/" + operator.draft(round, opinion("一"));
    String id = operator.post(draft + "/submission", "\"v1\"").path("id");
    Cell cell = new Cell("monitoring-opinions.opinion", Scope.OPERATOR);
    Given said =
        new Given(
            Status.ANSWERED,
            new Value.Prose("三"),
            null,
            null,
            List.of(),
            Confidentiality.MEMBERS_ONLY);
    Submission replied = submitting.reply(of(operatorId), id, Map.of(cell, said));
    assertThat(replied.latest()).isEqualTo(2);
    assertThat(replied.latestVersion().origin()).isEqualTo(Submission.Origin.REPLY);
    assertThat(replied.latestVersion().digest()).isNotEqualTo(replied.versions().get(0).digest());
    String answers = secretariat.get("/v1/submissions/" + id + "/versions/2").asString();
    assertThat(answers).contains("三").doesNotContain("一");
    operator.get(draft).then().body("version", equalTo(2)).body("warnings", empty());
    Cell foreign = new Cell("no-question.at-all", Scope.OPERATOR);
    assertThatThrownBy(() -> submitting.reply(of(operatorId), id, Map.of(foreign, said)))
        .isInstanceOf(Refused.class);
    String other = secretariat.operator("PLATFORM", "B");
    assertThatThrownBy(() -> submitting.reply(of(other), id, Map.of(cell, said)))
        .isInstanceOf(Denied.class);
    secretariat.post("/v1/submissions/" + id + "/return", Map.of("reason", "x"));
    assertThatThrownBy(() -> submitting.reply(of(operatorId), id, Map.of(cell, said)))
        .isInstanceOfSatisfying(
            Denied.class,
            denied -> assertThat(denied.reason()).isEqualTo(Denied.Reason.WRONG_STATE));
  }

  @Test
  void whatIsDoneAfterASubmissionIsDoneWithItOrNotAtAll() {
    String draft = "/v1/drafts/" + operator.draft(round, EMPTY);
    List<String> seen = new ArrayList<>();
    AfterSubmission failing =
        (caller, found, submitted) -> {
          seen.add(caller.operator() + " " + found.id() + " " + submitted.latest());
          throw new Denied(Denied.Reason.WRONG_STATE);
        };
    with(failing, () -> operator.post(draft + "/submission", "\"v1\"").then().statusCode(409));
    assertThat(seen).containsExactly(operatorId + " " + round + " 1");
    operator.get("/v1/submissions?round=" + round).then().body("items", empty());
    operator.post(draft + "/submission", "\"v1\"").then().statusCode(201);
  }

  @Test
  void everyVersionIsAssessedWhereTheRoundSaysSo() {
    String assessed = secretariat.round(programme, "ON_SUBMISSION", operatorId);
    String draft = "/v1/drafts/" + operator.draft(assessed, opinion("一"));
    String id = operator.post(draft + "/submission", "\"v1\"").path("id");
    secretariat.post("/v1/submissions/" + id + "/return", Map.of("reason", "x"));
    operator.post(draft + "/submission", "\"v1\"").then().statusCode(201);
    String list = "/v1/assessments?submission=" + id + "&status=COMPLETED";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> secretariat.get(list).then().body("items", hasSize(2)));
  }

  @Test
  void whoIsAskedSomethingAwaitsAReply() {
    operator.submission(round, EMPTY);
    AwaitingReplies asked =
        found ->
            found.id().equals(round) ? Map.of(operatorId, LocalDate.of(2999, 9, 30)) : Map.of();
    String path = "/v1/rounds/" + round + "/standing";
    with(
        asked,
        () -> secretariat.get(path).then().body("items.standing", contains("AWAITING_REPLY")));
    secretariat.get(path).then().body("items.standing", contains("SUBMITTED"));
  }

  /** Does something while one more part of the service is there. */
  private void with(Object part, Runnable work) {
    beans.registerSingleton("part of a test", part);
    try {
      work.run();
    } finally {
      beans.destroySingleton("part of a test");
    }
  }

  @Test
  void theStandingTellsWhatIsMissingLateSubmittedAndReturned() {
    List<String> operators =
        Stream.of("missing", "late", "submitted", "returned")
            .map(name -> secretariat.operator("PLATFORM", name))
            .toList();
    String all = secretariat.round(programme, "BY_HAND", operators.toArray(String[]::new));
    String path = "/v1/rounds/" + all;
    for (String early : List.of(operators.get(0), operators.get(2))) {
      secretariat
          .put(path + "/operators/" + early, Map.of("dueOn", "2999-12-31", "reason", "延長"))
          .then()
          .statusCode(200);
    }
    String onTime = secretariat.of(operators.get(2)).submission(all, EMPTY);
    String late = secretariat.of(operators.get(3)).submission(all, EMPTY);
    secretariat.post("/v1/submissions/" + late + "/return", Map.of("reason", "x"));
    Response standing = secretariat.get(path + "/standing");
    standing.then().statusCode(200).body("items", hasSize(4));
    line(standing, operators.get(0), "MISSING", null);
    line(standing, operators.get(1), "LATE", null);
    line(standing, operators.get(2), "SUBMITTED", onTime);
    line(standing, operators.get(3), "RETURNED", late);
    String mine = "items.find {it.operator == '" + operators.get(2) + "'}.late";
    standing.then().body(mine, equalTo(false));
    secretariat.get(path + "/standing?standing=LATE").then().body("items", hasSize(1));
    secretariat.get(path + "/standing?standing=AWAITING_REPLY").then().body("items", empty());
    secretariat.get(path + "/standing?standing=GONE").then().statusCode(400);
    secretariat
        .of(operators.get(1))
        .get(path + "/standing")
        .then()
        .body("items.operator", contains(operators.get(1)));
    operator.get(path + "/standing").then().statusCode(404);
  }

  private static void line(Response standing, String operator, String kind, String submission) {
    String at = "items.find {it.operator == '" + operator + "'}.";
    standing
        .then()
        .body(at + "standing", equalTo(kind))
        .body(at + "submission", equalTo(submission));
  }
}
