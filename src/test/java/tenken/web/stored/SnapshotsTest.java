package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots and exports over HTTP. */
@WebTest
class SnapshotsTest {

  private static final String TOLD = "opt-out-continuity/consequences-told";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  private Office secretariat;
  private Rounding rounding;
  private String operator;
  private String late;
  private String round;
  private String submission;
  private String assessment;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    rounding = new Rounding(secretariat, new Filing(desk, jdbc));
    operator = secretariat.operator("PLATFORM", "こだま");
    late = secretariat.operator("PLATFORM", "おくれ");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator, late);
    submission = rounding.filing().submit(round, operator, Filing.NOT_TOLD);
    assessment = rounding.assessed(submission);
  }

  private String taken(String name) {
    return secretariat
        .post("/v1/snapshots", Map.of("round", round, "name", name, "note", "第5回"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void correct() {
    rounding.filing().submitAgain(submission, operator, 2, Rounding.TOLD);
    rounding.assessed(submission);
  }

  @Test
  void aSnapshotNamesWhatEachOperatorHad() {
    String id = taken("会合");
    String member = "operators.find {it.operator == '" + operator + "'}.";
    secretariat
        .get("/v1/snapshots/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("会合"))
        .body("round", equalTo(round))
        .body("tables.grouping", containsInAnyOrder("VIEWPOINTS", "OFFICIAL"))
        .body(member + "version", equalTo(1))
        .body(member + "assessment", equalTo(assessment))
        .body(
            member + "levels.find {it.criterion == '" + TOLD + "'}.level.level", equalTo("LACKING"))
        .body("operators.find {it.operator == '" + late + "'}.because", equalTo("NO_SUBMISSION"));
    secretariat.get("/v1/snapshots?round=" + round).then().body("items.id", contains(id));
    secretariat
        .auditor()
        .get("/v1/audit?object=" + id)
        .then()
        .body("items.action", contains("snapshot.taken"));
  }

  @Test
  void whatMembersSawStaysAndWhatChangedSinceIsShown() throws Exception {
    String id = taken("前");
    String path = "/v1/snapshots/" + id;
    byte[] table = secretariat.get(path + "/table").asByteArray();
    byte[] whole = secretariat.get(path).asByteArray();
    String digest = secretariat.get(path).path("tables.find {it.grouping == 'VIEWPOINTS'}.digest");
    assertThat(digest)
        .isEqualTo(
            "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table)));
    secretariat.get(path + "/differences").then().statusCode(200).body("operators", empty());
    correct();
    String added = secretariat.operator("PLATFORM", "新規");
    secretariat.put("/v1/rounds/" + round + "/operators/" + added, Map.of()).then().statusCode(200);
    assertThat(secretariat.get(path + "/table").asByteArray()).isEqualTo(table);
    assertThat(secretariat.get(path).asByteArray()).isEqualTo(whole);
    String change = "operators.find {it.operator == '" + operator + "'}.";
    String level = change + "levels.find {it.criterion == '" + TOLD + "'}.";
    secretariat
        .get(path + "/differences")
        .then()
        .statusCode(200)
        .body("operators.operator", containsInAnyOrder(operator, added))
        .body("operators.find {it.operator == '" + added + "'}.added", equalTo(true))
        .body(change + "before.version", equalTo(1))
        .body(change + "now.version", equalTo(2))
        .body(level + "before.level.level", equalTo("LACKING"))
        .body(level + "now.level.level", equalTo("SATISFIED"));
  }

  @Test
  void theTableOfNowIsTheOneThatASnapshotKeeps() {
    String id = taken("同じ");
    for (String group : List.of("VIEWPOINTS", "OFFICIAL")) {
      String kept = secretariat.get("/v1/snapshots/" + id + "/table?group=" + group).asString();
      String now =
          secretariat
              .get("/v1/comparisons/operators?round=" + round + "&group=" + group)
              .asString();
      assertThat(kept).isEqualTo(now);
    }
  }

  @Test
  void aNameIsUsedOnceInARound() {
    taken("一度");
    secretariat.post("/v1/snapshots", Map.of("round", round, "name", "一度")).then().statusCode(409);
    secretariat
        .post("/v1/snapshots", Map.of("round", "rnd-none", "name", "一度"))
        .then()
        .statusCode(400)
        .body("faults.pointer", contains("/round"));
  }

  @Test
  void theDatabaseRefusesToChangeOrToAddToASnapshot() {
    String id = taken("固定");
    for (String change :
        List.of(
            "update snapshots set name = 'x' where id = ?",
            "delete from snapshot_levels where snapshot_id = ?",
            "insert into snapshot_operators (snapshot_id, operator_id, because) values (?, '"
                + secretariat.operator("PLATFORM", "後")
                + "', 'NO_SUBMISSION')")) {
      assertThatThrownBy(
              () -> desk.run(Filing.secretariat(), () -> jdbc.sql(change).params(id).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }

  private List<JsonNode> export(String more) {
    Response export = secretariat.get("/v1/rounds/" + round + "/export" + more);
    export.then().statusCode(200);
    return new String(export.asByteArray(), UTF_8).lines().map(json::readTree).toList();
  }

  private static List<String> kinds(List<JsonNode> lines) {
    return lines.stream().map(each -> each.get("kind").stringValue()).toList();
  }

  @Test
  void anExportHoldsAllOfARoundInOrderAndSaysWhereItEnds() {
    correct();
    secretariat.of(late).draft(round, Map.of("sheet", "platform-2024", "operator", "下書き"));
    List<JsonNode> lines = export("");
    assertThat(kinds(lines))
        .containsExactly(
            "ROUND",
            "OPERATOR",
            "OPERATOR",
            "SUBMISSION",
            "SUBMISSION",
            "ASSESSMENT",
            "ASSESSMENT",
            "END");
    assertThat(lines.get(7).get("lines").intValue()).isEqualTo(8);
    assertThat(lines.get(3).get("document")).isEqualTo(json.readTree(Filing.NOT_TOLD));
    assertThat(lines.get(5).get("result"))
        .isEqualTo(
            json.readTree(secretariat.get("/v1/assessments/" + assessment + "/result").asString()));
    assertThat(lines.toString()).doesNotContain("下書き");
  }

  @Test
  void anExportOfASnapshotHoldsWhatTheSnapshotNames() {
    String id = taken("輸出");
    correct();
    secretariat
        .post(
            "/v1/assessments/" + assessment + "/overrides",
            Map.of("criterion", TOLD, "level", "DOUBTFUL", "reason", "後から"))
        .then()
        .statusCode(201);
    List<JsonNode> lines = export("?snapshot=" + id);
    assertThat(kinds(lines))
        .containsExactly("ROUND", "OPERATOR", "OPERATOR", "SUBMISSION", "ASSESSMENT", "END");
    assertThat(lines.get(0).at("/snapshot/name").stringValue()).isEqualTo("輸出");
    assertThat(lines.get(3).get("version").intValue()).isEqualTo(1);
    assertThat(lines.get(4).get("id").stringValue()).isEqualTo(assessment);
    assertThat(lines.get(4).get("overrides")).isEmpty();
    assertThat(export("").get(5).get("overrides")).hasSize(1);
  }

  @Test
  void aSnapshotOfAnotherRoundIsNoneOfThisOne() {
    String id = taken("他");
    String other = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    secretariat.get("/v1/rounds/" + other + "/export?snapshot=" + id).then().statusCode(404);
    secretariat.get("/v1/rounds/rnd-none/export").then().statusCode(404);
    secretariat.system("COMPARE").get("/v1/rounds/" + other + "/export").then().statusCode(200);
    secretariat.get("/v1/audit?object=" + id).then().body("items.role", hasItem("SECRETARIAT"));
  }
}
