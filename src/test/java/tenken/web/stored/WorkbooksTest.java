package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.exchange.xlsx.Edited;
import tenken.exchange.xlsx.WorkbookReader;
import tenken.web.WebTest;

/** Workbooks over HTTP: sent out, pre-checked, and into drafts. */
@WebTest
class WorkbooksTest {

  private static final String TEMPLATE = "/v1/sheets/platform-2024/template.xlsx";
  private static final String STEPS = "opt-out.steps";

  @LocalServerPort private int port;

  private Office nobody;
  private Office secretariat;
  private Office operator;
  private String operatorId;
  private String round;

  @BeforeEach
  void open() {
    nobody = new Office(port, "");
    secretariat = Office.secretariat(port);
    operatorId = secretariat.operator("PLATFORM", "A");
    operator = secretariat.of(operatorId);
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operatorId);
  }

  private static Map<String, Object> document(Object... answers) {
    return Map.of("sheet", "platform-2024", "answers", List.of(answers));
  }

  private static Map<String, Object> steps(int steps) {
    return Map.of(
        "question",
        "opt-out",
        "scopes",
        Map.of("audiences", "ALL", "regions", "ALL"),
        "fields",
        Map.of(STEPS, steps));
  }

  private Edited template() {
    return new Edited(nobody.get(TEMPLATE).then().statusCode(200).extract().asByteArray());
  }

  private Response check(byte[] workbook) {
    return nobody
        .request()
        .contentType(WorkbookReader.MEDIA_TYPE)
        .body(workbook)
        .post("/v1/pre-checks");
  }

  private Response write(String draft, String ifMatch, byte[] workbook) {
    return operator
        .request()
        .contentType(WorkbookReader.MEDIA_TYPE)
        .header("If-Match", ifMatch)
        .body(workbook)
        .put("/v1/drafts/" + draft + "/workbook.xlsx");
  }

  @Test
  void everybodyGetsTheTemplateInTheLanguageAskedFor() {
    nobody
        .get(TEMPLATE)
        .then()
        .statusCode(200)
        .contentType(WorkbookReader.MEDIA_TYPE)
        .header("Content-Disposition", containsString("platform-2024.xlsx"));
    byte[] english = nobody.get(TEMPLATE + "?lang=en").asByteArray();
    assertThat(new Edited(english).answer(STEPS, "3").saved()).isNotEmpty();
    byte[] accepted = nobody.request().header("Accept-Language", "en").get(TEMPLATE).asByteArray();
    assertThat(check(accepted).statusCode()).isEqualTo(200);
  }

  @Test
  void aFilledWorkbookIsAssessedAsTheSameDocumentIs() {
    Edited workbook = template().answer(STEPS, "7");
    Response fromWorkbook = check(workbook.saved());
    Map<String, Object> answer =
        Map.of(
            "question",
            "opt-out",
            "scopes",
            Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP")),
            "fields",
            Map.of(STEPS, 7));
    Response fromDocument = nobody.post("/v1/pre-checks", document(answer));
    fromWorkbook
        .then()
        .statusCode(200)
        .body("answers.digest", equalTo(fromDocument.path("answers.digest")))
        .body("findings", equalTo(fromDocument.path("findings")));
  }

  @Test
  void faultsNameTabAndCellBesidePointerAndText() {
    check(template().answer(STEPS, "多数").answer("opt-out.offered", "?").saved())
        .then()
        .statusCode(400)
        .body("faults.code", contains("unknown-option", "wrong-type"))
        .body("faults.place.tab", contains("2 オプトアウト", "2 オプトアウト"))
        .body("faults.place.cell", hasItem(notNullValue()))
        .body("faults[0].allowed", hasItem("設けている"));
    check(new byte[] {'P', 'K', 3, 4})
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/not-a-workbook"));
    check(new byte[WorkbookReader.BYTES + 1]).then().statusCode(413);
  }

  @Test
  void aDraftGoesOutAsAWorkbookAndComesBack() {
    String draft = operator.draft(round, document(steps(3)));
    byte[] workbook =
        operator
            .get("/v1/drafts/" + draft + "/workbook.xlsx")
            .then()
            .statusCode(200)
            .contentType(WorkbookReader.MEDIA_TYPE)
            .extract()
            .asByteArray();
    Edited edited = new Edited(workbook).answer(STEPS, "5");
    write(draft, "\"v1\"", edited.saved())
        .then()
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("warnings", equalTo(List.of()))
        .body("document.answers[0].fields.'opt-out.steps'", equalTo(5));
    write(draft, "\"v1\"", edited.saved()).then().statusCode(412);
    operator
        .request()
        .contentType(WorkbookReader.MEDIA_TYPE)
        .body(workbook)
        .put("/v1/drafts/" + draft + "/workbook.xlsx")
        .then()
        .statusCode(428);
  }

  @Test
  void aCellThatCannotBeReadLeavesTheDraftAsItWas() {
    String draft = operator.draft(round, document(steps(3)));
    write(draft, "\"v1\"", template().answer(STEPS, "多数").saved())
        .then()
        .statusCode(400)
        .body("faults.place.cell", contains(notNullValue()));
    operator.get("/v1/drafts/" + draft).then().body("version", equalTo(1));
  }

  @Test
  void whatIsWrongWithTheDocumentIsAWarningWithItsCell() {
    String draft = operator.draft(round, document());
    write(draft, "\"v1\"", template().answer("opt-out-continuity.explained-at", "未定").saved())
        .then()
        .statusCode(200)
        .body("warnings.code", contains("not-a-url"))
        .body("warnings.place.tab", contains("2 オプトアウト"));
    operator
        .get("/v1/drafts/" + draft + "/workbook.xlsx")
        .then()
        .statusCode(400)
        .body("faults.code", contains("not-a-url"));
  }

  @Test
  void whatTheOperatorSubmittedInAnEarlierYearStandsBesideUnconfirmed() {
    String earlier =
        secretariat
            .post(
                "/v1/rounds",
                Map.of(
                    "programme",
                    secretariat.programme(2023),
                    "sheet",
                    "platform-2023",
                    "operators",
                    List.of(operatorId),
                    "opensOn",
                    "2023-06-14",
                    "dueOn",
                    "2023-07-12",
                    "trigger",
                    "BY_HAND"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> told =
        Map.of("question", "opt-out", "fields", Map.of("opt-out.offered", "YES_ALL"));
    operator.submission(earlier, Map.of("sheet", "platform-2023", "answers", List.of(told)));
    byte[] workbook = operator.get(TEMPLATE + "?round=" + round).asByteArray();
    assertThat(new Edited(workbook).lastYear("opt-out.offered")).isEqualTo("設けている");
    check(workbook).then().statusCode(200).body("score.coverage", equalTo(0f));
  }

  @Test
  void anotherOperatorsDraftIsNotThere() {
    String draft = operator.draft(round, document());
    Office other = secretariat.of(secretariat.operator("PLATFORM", "B"));
    other.get("/v1/drafts/" + draft + "/workbook.xlsx").then().statusCode(404);
    secretariat.get("/v1/drafts/" + draft + "/workbook.xlsx").then().statusCode(403);
    other.get(TEMPLATE + "?round=" + round).then().statusCode(404);
    nobody.get(TEMPLATE + "?round=" + round).then().statusCode(403);
  }
}
