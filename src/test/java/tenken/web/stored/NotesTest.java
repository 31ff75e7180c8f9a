package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tenken.web.WebTest;

/** How the people of an operator share the work on a draft, over HTTP. */
@WebTest
class NotesTest {

  private static final Map<String, Object> EMPTY =
      Map.of("sheet", "platform-2024", "answers", List.of());

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private Office secretariat;
  private Office operator;
  private String operatorId;
  private String draft;
  private String notes;

  @BeforeEach
  void begin() {
    secretariat = Office.secretariat(port);
    operatorId = secretariat.operator("PLATFORM", "A");
    operator = secretariat.of(operatorId);
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", operatorId);
    draft = operator.draft(round, EMPTY);
    notes = "/v1/drafts/" + draft + "/notes";
  }

  private void write(String item, String version, Map<String, ?> note) {
    operator.put(notes + "/" + item, version, note).then().statusCode(200);
  }

  @Test
  void everyItemHasANoteThatSaysNothingAtFirst() {
    operator
        .get(notes + "/2-9-1")
        .then()
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("version", equalTo(1))
        .body("assignee", nullValue())
        .body("savedBy", nullValue());
    operator.get(notes + "/monitoring-opinions").then().statusCode(200);
    operator.get(notes + "/9-9-9").then().statusCode(404);
    operator.get(notes).then().body("items", empty());
  }

  @Test
  void notesAreListedInTheOrderOfTheSheetAndByColleague() {
    write("monitoring-opinions", "\"v1\"", Map.of("text", "役員に確認"));
    write("2-9-1", "\"v1\"", Map.of("assignee", " 山田 "));
    write("2-8-1", "\"v1\"", Map.of("assignee", "佐藤", "text", "一行目\n二行目"));
    operator
        .get(notes)
        .then()
        .body("items.item", contains("2-8-1", "2-9-1", "monitoring-opinions"))
        .body("items[0].text", equalTo("一行目\n二行目"))
        .body("items[1].assignee", equalTo("山田"));
    operator
        .request()
        .urlEncodingEnabled(true)
        .queryParam("assignee", "山田")
        .get(notes)
        .then()
        .body("items.item", contains("2-9-1"));
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondIsTold() {
    String path = notes + "/2-9-1";
    operator.put(path, Map.of("text", "一")).then().statusCode(428);
    operator.put(path, "nonsense", Map.of("text", "一")).then().statusCode(412);
    write("2-9-1", "\"v1\"", Map.of("text", "一"));
    operator
        .put(path, "\"v1\"", Map.of("text", "二"))
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"));
    operator.get(path).then().header("ETag", "\"v2\"").body("text", equalTo("一"));
  }

  @Test
  void whatIsTakenOutIsGone() {
    write("2-9-1", "\"v1\"", Map.of("assignee", "山田", "text", "削除される文"));
    write("2-9-1", "\"v2\"", Map.of());
    operator.get(notes).then().body("items", empty());
    operator.get(notes + "/2-9-1").then().body("version", equalTo(3)).body("text", nullValue());
    assertThat(rows("OPERATOR", operatorId, "%削除される文%")).isZero();
  }

  @Test
  void aNoteMayChangeWhileTheDraftIsSubmitted() {
    operator.post("/v1/drafts/" + draft + "/submission", "\"v1\"").then().statusCode(201);
    write("2-9-1", "\"v1\"", Map.of("text", "提出後のメモ"));
  }

  @Test
  void whatCannotBeKeptIsToldWithItsPlace() {
    String path = notes + "/2-9-1";
    operator
        .put(path, "\"v1\"", Map.of("assignee", "あ".repeat(101), "text", "", "note", "x"))
        .then()
        .statusCode(400)
        .body("faults.pointer.sort()", contains("/assignee", "/note", "/text"));
    operator.put(path, "\"v1\"", "{\"text\":\"\\u0000\"}").then().statusCode(400);
  }

  @Test
  void nobodyElseLearnsOfANote() {
    write("2-9-1", "\"v1\"", Map.of("text", "内緒"));
    Office rival = secretariat.of(secretariat.operator("PLATFORM", "B"));
    rival.get(notes).then().statusCode(404);
    rival.put(notes + "/2-9-1", "\"v2\"", Map.of()).then().statusCode(404);
    for (Office each : List.of(secretariat, secretariat.auditor())) {
      each.get(notes + "/2-9-1").then().statusCode(403);
    }
    secretariat.get("/v1/audit?object=" + draft).then().body("items", empty());
  }

  @Test
  void theDatabaseItselfShowsNobodyElseANote() {
    write("2-9-1", "\"v1\"", Map.of("text", "内緒"));
    assertThat(rows("OPERATOR", operatorId, "%")).isEqualTo(1);
    assertThat(rows("OPERATOR", secretariat.operator("PLATFORM", "B"), "%")).isZero();
    for (String role : List.of("SECRETARIAT", "AUDITOR", "SYSTEM", "SERVICE", "")) {
      assertThat(rows(role, operatorId, "%")).isZero();
    }
  }

  private int rows(String role, String whose, String like) {
    Integer found =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  jdbc.sql(
                          "select set_config('tenken.role', :role, true),"
                              + " set_config('tenken.operator', :operator, true)")
                      .param("role", role)
                      .param("operator", whose)
                      .query((row, at) -> row.getString(1))
                      .single();
                  return jdbc.sql(
                          "select count(*) from draft_notes n"
                              + " where draft_id = :draft and n::text like :like")
                      .param("draft", draft)
                      .param("like", like)
                      .query(Integer.class)
                      .single();
                });
    return found;
  }
}
