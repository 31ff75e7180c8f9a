package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.web.WebTest;

/** Comparisons between operators and years over HTTP, and who sees them. */
@WebTest
class ComparisonsTest {

  private static final String TOLD = "opt-out-continuity/consequences-told";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private Rounding rounding;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    rounding = new Rounding(secretariat, new Filing(desk, jdbc));
  }

  private String round(String... operators) {
    return secretariat.round(secretariat.programme(2024), "BY_HAND", operators);
  }

  private Response operators(String round) {
    return secretariat.get("/v1/comparisons/operators?round=" + round);
  }

  private static String entry(String criterion, String operator) {
    return "criteria.find {it.id == '%s'}.entries.find {it.operator == '%s'}."
        .formatted(criterion, operator);
  }

  @Test
  void operatorsOfARoundStandBesideEachOtherCriterionByCriterion() {
    String one = secretariat.operator("PLATFORM", "いち");
    String other = secretariat.operator("PLATFORM", "に");
    String round = round(one, other);
    rounding.assessed(round, one, Filing.NOT_TOLD);
    rounding.assessed(round, other, Rounding.TOLD);
    operators(round)
        .then()
        .statusCode(200)
        .body("operators.operator", contains(Stream.of(one, other).sorted().toArray()))
        .body("left", empty())
        .body(entry(TOLD, one) + "level.level", equalTo("LACKING"))
        .body(entry(TOLD, one) + "points", equalTo(0.0f))
        .body(entry(TOLD, other) + "level.level", equalTo("SATISFIED"))
        .body("groups.id", contains("opt-out-continuity"));
  }

  @Test
  void theSamePointsAddUpToTheScore() {
    String operator = secretariat.operator("PLATFORM", "合計");
    String round = round(operator);
    rounding.assessed(round, operator, Rounding.TOLD);
    Response table = operators(round);
    List<Map<String, Object>> entries = table.path("criteria.entries.flatten()");
    double points = sum(entries, "points");
    double outOf =
        entries.stream()
            .filter(each -> each.containsKey("points"))
            .mapToDouble(each -> ((Number) each.get("outOf")).doubleValue())
            .sum();
    Number score = table.path("operators[0].score.value");
    assertThat(100 * points / outOf).isCloseTo(score.doubleValue(), offset(0.1));
    assertThat(sum(entries, "outOf")).isCloseTo(100, offset(0.1));
  }

  private static double sum(List<Map<String, Object>> entries, String name) {
    return entries.stream()
        .filter(each -> each.containsKey(name))
        .mapToDouble(each -> ((Number) each.get(name)).doubleValue())
        .sum();
  }

  @Test
  void whoIsNotComparedIsNamedWithTheReason() {
    String silent = secretariat.operator("PLATFORM", "未提出");
    String waiting = secretariat.operator("PLATFORM", "未評価");
    String newer = secretariat.operator("PLATFORM", "新版");
    String foreign = secretariat.operator("PLATFORM", "別パック");
    String round = round(silent, waiting, newer, foreign);
    rounding.filing().submit(round, waiting, Filing.NOT_TOLD);
    String submission = rounding.filing().submit(round, newer, Filing.NOT_TOLD);
    rounding.assessed(submission);
    rounding.filing().submitAgain(submission, newer, 2, Rounding.TOLD);
    underOtherPack(rounding.filing().submit(round, foreign, Filing.NOT_TOLD), round, foreign);
    Response table = operators(round);
    table.then().body("operators", empty()).body("criteria", empty());
    Map<String, String> reasons =
        Map.of(
            silent, "NO_SUBMISSION",
            waiting, "NO_ASSESSMENT",
            newer, "OLDER_VERSION_ONLY",
            foreign, "OTHER_PACK");
    reasons.forEach(
        (operator, reason) ->
            table
                .then()
                .body(
                    "left.find {it.operator == '%s'}.because".formatted(operator),
                    equalTo(reason)));
  }

  private void underOtherPack(String submission, String round, String operator) {
    desk.run(
        Caller.SERVICE,
        () -> {
          jdbc.sql(
                  "insert into assessments (id, round_id, operator_id, submission_id,"
                      + " submission_version, pack_version, pack_digest, as_of, status,"
                      + " requested_by, requested_at, updated_at) values (?, ?, ?, ?, 1, '0',"
                      + " 'sha256:0', '2024-06-12', 'QUEUED', 'test', now(), now())")
              .params("asm-" + submission, round, operator, submission)
              .update();
          jdbc.sql(
                  "update assessments set status = 'COMPLETED', result = '{}',"
                      + " completed_at = now() where id = ?")
              .params("asm-" + submission)
              .update();
        });
  }

  @Test
  void anOverrideStandsBesideTheComputedLevel() {
    String operator = secretariat.operator("PLATFORM", "上書き");
    String round = round(operator);
    String assessment = rounding.assessed(round, operator, Filing.NOT_TOLD);
    secretariat
        .post(
            "/v1/assessments/" + assessment + "/overrides",
            Map.of("criterion", TOLD, "level", "DOUBTFUL", "reason", "別途説明を確認した。"))
        .then()
        .statusCode(201);
    operators(round)
        .then()
        .body(entry(TOLD, operator) + "level.level", equalTo("LACKING"))
        .body(entry(TOLD, operator) + "override.level", equalTo("DOUBTFUL"));
  }

  @Test
  void criteriaGroupByTheOfficialViewpointsThatTheyServe() {
    String operator = secretariat.operator("PLATFORM", "公式");
    String round = round(operator);
    rounding.assessed(round, operator, Filing.NOT_TOLD);
    secretariat
        .get("/v1/comparisons/operators?group=OFFICIAL&round=" + round)
        .then()
        .statusCode(200)
        .body("grouping", equalTo("OFFICIAL"))
        .body("groups.id", contains("3"))
        .body("groups[0].criteria", hasItem(TOLD));
    secretariat.get("/v1/comparisons/operators?group=NONE&round=" + round).then().statusCode(400);
  }

  @Test
  void aYearIsToldFromTheOneBeforeWithItsCauses() {
    String operator = secretariat.operator("PLATFORM", "二年");
    String from = rounding.assessed(rounding.earlierRound(operator), operator, Rounding.EARLIER);
    String to = rounding.assessed(round(operator), operator, Filing.NOT_TOLD);
    String told = "criteria.find {it.id == '" + TOLD + "'}";
    String change = told + ".causes.answer.find {it?.field == 'opt-out-continuity.explained'}";
    secretariat
        .get("/v1/comparisons/years?from=" + from + "&to=" + to)
        .then()
        .statusCode(200)
        .body("from.sheet", equalTo("platform-2023"))
        .body("to.sheet", equalTo("platform-2024"))
        .body("note.en", containsString("advertising only"))
        .body(told + ".state", equalTo("UPDATED"))
        .body(told + ".before.level", equalTo("SATISFIED"))
        .body(told + ".after.level", equalTo("LACKING"))
        .body(told, not(hasKey("direction")))
        .body(told + ".note.ja", containsString("広告"))
        .body(change + ".before.value", equalTo("PROMINENT"))
        .body(change + ".after.value", equalTo("NOT_EXPLAINED"))
        .body(change + ".scope.audience", equalTo("LOGGED_IN"))
        .body(told + ".causes.item.axes.flatten()", hasItems("AUDIENCE", "REGION"))
        .body("criteria.find {it.id.endsWith('advertising-stops')}.state", equalTo("NEW"))
        .body("criteria.direction", not(hasItem("WORSE")))
        .body("findings.find {it.id == 'opt-out-continuity/loss-not-told'}.state", equalTo("NEW"));
  }

  @Test
  void yearsOfTwoOperatorsOrInTheWrongOrderAreNotCompared() {
    String operator = secretariat.operator("PLATFORM", "順序");
    String other = secretariat.operator("PLATFORM", "別人");
    String from = rounding.assessed(rounding.earlierRound(operator), operator, Rounding.EARLIER);
    String round = round(operator, other);
    String to = rounding.assessed(round, operator, Filing.NOT_TOLD);
    String foreign = rounding.assessed(round, other, Filing.NOT_TOLD);
    String years = "/v1/comparisons/years?from=%s&to=%s";
    for (String path :
        List.of(
            years.formatted(to, from), years.formatted(from, foreign), years.formatted(to, to))) {
      secretariat.get(path).then().statusCode(400).body("type", equalTo("/problems/inconsistent"));
    }
    secretariat.get(years.formatted("asm-none", to)).then().statusCode(404);
  }

  @Test
  void operatorsCompareNothing() {
    String operator = secretariat.operator("PLATFORM", "見えない");
    String round = round(operator);
    String assessment = rounding.assessed(round, operator, Filing.NOT_TOLD);
    Office own = secretariat.of(operator);
    for (String path :
        List.of(
            "/v1/comparisons/operators?round=" + round,
            "/v1/comparisons/years?from=" + assessment + "&to=" + assessment,
            "/v1/snapshots",
            "/v1/snapshots/snp-none",
            "/v1/snapshots/snp-none/table",
            "/v1/snapshots/snp-none/differences",
            "/v1/rounds/" + round + "/export")) {
      own.get(path).then().statusCode(403);
    }
    own.post("/v1/snapshots", Map.of("round", round, "name", "a")).then().statusCode(403);
    secretariat.auditor().get("/v1/comparisons/operators?round=" + round).then().statusCode(200);
    secretariat
        .system("COMPARE")
        .get("/v1/comparisons/operators?round=" + round)
        .then()
        .statusCode(200)
        .body("operators.operator", containsInAnyOrder(operator));
    operators("rnd-none").then().statusCode(404).body("faults", nullValue());
  }
}
