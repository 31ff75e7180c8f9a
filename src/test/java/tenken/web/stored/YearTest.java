package tenken.web.stored;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tenken.PackCopy;
import tenken.web.WebTest;

/** A whole year of monitoring, and the beginning of the next, told over HTTP. */
@WebTest
class YearTest {

  private static final Path PACKS = PackCopy.directoryOfPacks();
  private static final String MILDER = PackCopy.in(PACKS.resolve("milder")).milder().digest();
  private static final String EXPLAINED = "opt-out-continuity.explained";
  private static final String TOLD = "opt-out-continuity/consequences-told";

  @LocalServerPort private int port;
  private Office secretariat;

  @DynamicPropertySource
  static void install(DynamicPropertyRegistry properties) {
    properties.add("tenken.packs-dir", PACKS::toString);
  }

  /** Opting out reduces the service for those logged in, and people are told so or not. */
  private static Map<String, Object> answers(String explained) {
    Map<String, Object> scopes =
        Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP"));
    return Map.of(
        "sheet",
        "platform-2024",
        "answers",
        List.of(
            Map.of(
                "item",
                "2-8-1",
                "scopes",
                Map.of("audiences", "ALL", "regions", List.of("JP")),
                "fields",
                Map.of(
                    "opt-out.uses-practised",
                    List.of("PERSONALISED_ADS"),
                    "opt-out.offered",
                    "YES_ALL",
                    "opt-out.uses-covered",
                    List.of("PERSONALISED_ADS"),
                    "opt-out.steps",
                    5)),
            Map.of(
                "item",
                "2-9-1",
                "scopes",
                scopes,
                "fields",
                Map.of("opt-out-continuity.service-continues", "REDUCED", EXPLAINED, explained))));
  }

  private static Map<String, Object> answersOfLastYear() {
    return Map.of(
        "sheet",
        "platform-2023",
        "answers",
        List.of(
            Map.of(
                "item",
                "2(3)②",
                "fields",
                Map.of(
                    "opt-out-continuity.service-continues",
                    "REDUCED",
                    EXPLAINED,
                    "NOT_EXPLAINED"))));
  }

  @Test
  void aYearIsOpenedAnsweredAssessedAskedComparedAndReplayed() {
    secretariat = Office.secretariat(port);
    List<String> operators =
        List.of(
            secretariat.operator("PLATFORM", "こだま"),
            secretariat.operator("PLATFORM", "ひかり"),
            secretariat.operator("PLATFORM", "のぞみ"));
    List<Office> people = operators.stream().map(secretariat::of).toList();
    String lastYear = lastYear(operators.get(0), people.get(0));
    String round =
        secretariat.round(
            secretariat.programme(2024), "ON_SUBMISSION", operators.toArray(String[]::new));
    carriedOverAnswersAreUnconfirmed(people.get(0), round, lastYear);
    submitAll(people, round);
    standing(round, "SUBMITTED", 3);
    aReturnedOneIsCorrected(people.get(2), round, operators.get(2));
    String assessment = newest(round, operators.get(0), 1);
    String followUp = asked(people.get(0), assessment, round);
    repliedTo(people.get(0), followUp, round, operators.get(0));
    reviewed(people.get(0), newest(round, operators.get(0), 2));
    compared(round, operators, lastYear, newest(round, operators.get(0), 2));
    replayed(round);
    secretariat.get("/v1/audit/verification").then().body("intact", equalTo(true));
  }

  private String lastYear(String operator, Office person) {
    String round =
        secretariat
            .post(
                "/v1/rounds",
                Map.of(
                    "programme", secretariat.programme(2023),
                    "sheet", "platform-2023",
                    "operators", List.of(operator),
                    "opensOn", "2023-06-14",
                    "dueOn", "2023-07-12",
                    "trigger", "ON_SUBMISSION"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String submission = person.submission(round, answersOfLastYear());
    newest(round, operator, 1);
    return submission;
  }

  private static void carriedOverAnswersAreUnconfirmed(Office person, String round, String from) {
    Response begun = person.post("/v1/drafts", Map.of("round", round, "carryOverFrom", from));
    begun
        .then()
        .statusCode(201)
        .body("document.answers.status", everyItem(equalTo("UNCONFIRMED")))
        .body("document.answers", not(hasSize(0)));
    person
        .put("/v1/drafts/" + begun.path("id"), "\"v1\"", answers("NOT_EXPLAINED"))
        .then()
        .statusCode(200);
  }

  private void submitAll(List<Office> people, String round) {
    people
        .get(0)
        .post("/v1/pre-checks", answers("NOT_EXPLAINED"))
        .then()
        .statusCode(200)
        .body("findings.criterion", hasItem(TOLD));
    String draft = draft(people.get(0), round);
    people.get(0).post("/v1/drafts/" + draft + "/submission", "\"v2\"").then().statusCode(201);
    people.get(1).submission(round, answers("PROMINENT"));
    people.get(2).submission(round, answers("NOT_EXPLAINED"));
    people.get(1).get("/v1/drafts/" + draft).then().statusCode(404);
    secretariat.get("/v1/drafts/" + draft).then().statusCode(403);
  }

  private static String draft(Office person, String round) {
    return person.get("/v1/drafts").path("items.find {it.round == '" + round + "'}.id");
  }

  private void standing(String round, String kind, int count) {
    secretariat
        .get("/v1/rounds/" + round + "/standing?standing=" + kind)
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  private void aReturnedOneIsCorrected(Office person, String round, String operator) {
    String submission =
        secretariat
            .get("/v1/submissions?round=" + round + "&operator=" + operator)
            .path("items[0].id");
    secretariat
        .post("/v1/submissions/" + submission + "/return", Map.of("reason", "2-9-1 の説明"))
        .then()
        .statusCode(200);
    standing(round, "RETURNED", 1);
    String draft = "/v1/drafts/" + draft(person, round);
    String tag = person.get(draft).header("ETag");
    String next = person.put(draft, tag, answers("PROMINENT")).header("ETag");
    person.post(draft + "/submission", next).then().statusCode(201);
    newest(round, operator, 2);
  }

  /** The completed assessment of a version, once it is there. */
  private String newest(String round, String operator, int version) {
    String list = "/v1/assessments?status=COMPLETED&round=" + round + "&operator=" + operator;
    String found = "items.find {it.version == " + version + "}.id";
    await().atMost(Duration.ofSeconds(60)).until(() -> secretariat.get(list).path(found) != null);
    return secretariat.get(list).path(found);
  }

  private String asked(Office person, String assessment, String round) {
    Response result = secretariat.get("/v1/assessments/" + assessment + "/result");
    String question = result.path("followUpQuestions.find {it.because == 'FINDING'}.id");
    String picked =
        secretariat
            .post(
                "/v1/assessments/" + assessment + "/follow-ups",
                Map.of("questions", List.of(question)))
            .then()
            .statusCode(201)
            .extract()
            .path("items[0].id");
    String path = "/v1/follow-ups/" + picked;
    person.get(path).then().statusCode(404);
    secretariat
        .put(
            path,
            "\"v1\"",
            Map.of(
                "text",
                Map.of("ja", "説明の有無をお示しください。", "en", "Please say what people are told."),
                "asks",
                List.of()))
        .then()
        .statusCode(200);
    secretariat.post(path + "/decision", Map.of("decision", "ADOPTED")).then().statusCode(200);
    String submission = secretariat.get("/v1/assessments/" + assessment).path("submission");
    secretariat
        .post(
            "/v1/submissions/" + submission + "/follow-ups/sending",
            Map.of("followUps", List.of(picked), "due", "2999-09-30"))
        .then()
        .statusCode(200);
    standing(round, "AWAITING_REPLY", 1);
    person.get("/v1/follow-ups").then().body("items.id", contains(picked));
    return path;
  }

  private void repliedTo(Office person, String followUp, String round, String operator) {
    Map<String, Object> answer =
        Map.of(
            "item",
            "2-9-1",
            "scopes",
            Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP")),
            "fields",
            Map.of(EXPLAINED, "PROMINENT"));
    person
        .post(followUp + "/reply", Map.of("answers", List.of(answer), "text", "改めました。"))
        .then()
        .statusCode(200);
    standing(round, "AWAITING_REPLY", 0);
    String again = newest(round, operator, 2);
    secretariat
        .get(followUp)
        .then()
        .body("reassessment", equalTo(again))
        .body("findings", not(hasSize(0)))
        .body("levels", not(hasSize(0)));
  }

  private void reviewed(Office person, String assessment) {
    String path = "/v1/assessments/" + assessment;
    person.get(path).then().statusCode(404);
    secretariat
        .post(path + "/overrides", Map.of("criterion", TOLD, "level", "DOUBTFUL", "reason", "確認中"))
        .then()
        .statusCode(201);
    secretariat.post(path + "/release", Map.of()).then().statusCode(200);
    person.get(path + "/result").then().statusCode(200).body("sheet", equalTo("platform-2024"));
    secretariat.get(path + "/recomputation").then().body("same", equalTo(true));
  }

  private void compared(String round, List<String> operators, String lastYear, String thisYears) {
    secretariat
        .get("/v1/comparisons/operators?round=" + round)
        .then()
        .statusCode(200)
        .body("operators.operator", containsInAnyOrder(operators.toArray()));
    String before =
        secretariat
            .get("/v1/assessments?status=COMPLETED&submission=" + lastYear)
            .path("items[0].id");
    secretariat
        .get("/v1/comparisons/years?from=" + before + "&to=" + thisYears)
        .then()
        .statusCode(200)
        .body("from.year", equalTo(2023))
        .body("to.year", equalTo(2024))
        .body("criteria.direction", not(hasItem("WORSE")));
    String snapshot =
        secretariat
            .post("/v1/snapshots", Map.of("round", round, "name", "第5回"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    secretariat.get("/v1/snapshots/" + snapshot + "/differences").then().statusCode(200);
    secretariat
        .get("/v1/rounds/" + round + "/export?snapshot=" + snapshot)
        .then()
        .statusCode(200)
        .contentType(startsWith("application/x-ndjson"))
        .body(containsString("\"FOLLOW_UP\""), containsString("改めました。"));
  }

  private void replayed(String round) {
    String path =
        secretariat
            .post("/v1/replays", Map.of("round", round, "pack", MILDER))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
    secretariat
        .get(path)
        .then()
        .body("done", equalTo(5))
        .body("totals.criteria.worse", everyItem(is(0)));
    secretariat.get(path + "/differences").then().statusCode(200).body("items", hasSize(5));
  }
}
