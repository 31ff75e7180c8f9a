package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;

/** Tables for print over HTTP. */
@WebTest
class TablesTest {

  /** The steps are not for the public; everything else is. */
  private static final String MIXED =
      """
      {
        "sheet": "platform-2024", "services": ["検索"], "confidentiality": "PUBLIC",
        "answers": [
          {"item": "2-8-1",
           "scopes": {"services": ["検索"], "audiences": "ALL", "regions": ["JP"]},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL",
                      "opt-out.uses-covered": ["PERSONALISED_ADS"], "opt-out.steps": 51423},
           "fieldConfidentiality": {"opt-out.steps": "CLOSED"}},
          {"item": "2-9-1",
           "scopes": {"services": ["検索"], "audiences": ["LOGGED_IN"], "regions": ["JP"]},
           "fields": {"opt-out-continuity.service-continues": "REDUCED",
                      "opt-out-continuity.explained": "NOT_EXPLAINED"},
           "fieldConfidentiality": {"opt-out-continuity.explained": "MEMBERS_ONLY"}}
        ]
      }
      """;

  private static final String LAST_YEAR =
      """
      {"sheet": "platform-2023", "confidentiality": "PUBLIC", "answers": [
        {"item": "2(3)②",
         "fields": {"opt-out-continuity.service-continues": "PAID",
                    "opt-out-continuity.explained": "PROMINENT"}}]}
      """;

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private Rounding rounding;
  private String operator;
  private String round;

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    rounding = new Rounding(secretariat, new Filing(desk, jdbc));
    operator = secretariat.operator("PLATFORM", "こだま株式会社");
    String late = secretariat.operator("PLATFORM", "株式会社おくれ");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator, late);
  }

  private Response table(String query) {
    Response table = secretariat.get("/v1/rounds/" + round + "/answer-table?" + query);
    table.then().statusCode(200);
    return table;
  }

  private String page(String query) {
    return new String(table("format=HTML&" + query).asByteArray(), UTF_8);
  }

  @Test
  void theTableHoldsTheAnswersOfAllOperatorsInWords() {
    rounding.filing().submit(round, operator, MIXED);
    assertThat(page("readers=SECRETARIAT&number=30-1&footer=30th"))
        .contains("こだま株式会社", "株式会社おくれ", "未提出", "51,423", "30-1", "30th", "事務局限り")
        .doesNotContain("NOT_EXPLAINED", "opt-out");
  }

  @Test
  void thePublicVersionWithholdsWhatIsClosedOrForMembers() {
    rounding.filing().submit(round, operator, MIXED);
    String members = page("readers=MEMBERS");
    String all = page("readers=PUBLIC");
    assertThat(members).contains("非公開").doesNotContain("51,423");
    assertThat(all).contains("公表版", "構成員限り").doesNotContain("51,423", "非公開");
    String told = "説明していない";
    assertThat(members).contains(told);
    assertThat(all).doesNotContain(told);
  }

  @Test
  void whatChangedSinceLastYearIsUnderlined() {
    String earlier = rounding.earlierRound(operator);
    rounding.filing().submit(earlier, operator, LAST_YEAR);
    rounding.filing().submit(round, operator, MIXED);
    assertThat(page("readers=MEMBERS")).contains("<u>").contains("</u>");
    assertThat(page("readers=MEMBERS").split("<u>", -1)).hasSize(3);
    assertThat(page("readers=PUBLIC").split("<u>", -1)).hasSize(2);
  }

  @Test
  void aTableOfASnapshotNamesItAndShowsWhatItKept() {
    String submission = rounding.filing().submit(round, operator, MIXED);
    String snapshot =
        secretariat
            .post("/v1/snapshots", Map.of("round", round, "name", "第30回会合"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    rounding.filing().submitAgain(submission, operator, 2, MIXED.replace("51423", "62534"));
    assertThat(page("readers=SECRETARIAT&snapshot=" + snapshot))
        .contains("第30回会合", "51,423")
        .doesNotContain("62,534");
    assertThat(page("readers=SECRETARIAT")).contains("62,534").doesNotContain("51,423");
    secretariat
        .get("/v1/rounds/" + round + "/answer-table?snapshot=snp-none")
        .then()
        .statusCode(404);
  }

  @Test
  void aTableComesAsAWorkbookUnlessSaid() {
    table("language=EN")
        .then()
        .contentType(startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml"))
        .header("Content-Disposition", containsString("attachment"));
    secretariat.get("/v1/rounds/" + round + "/answer-table?format=ODS").then().statusCode(400);
  }

  @Test
  void aComparisonReportSaysLevelsInWordsAndNoVerdict() {
    rounding.assessed(round, operator, MIXED);
    String report = report("readers=SECRETARIAT");
    assertThat(report)
        .contains("要検討", "未判定", "こだま株式会社", "参考値", "株式会社おくれ", "未提出のため")
        .doesNotContain("違反", "LACKING");
    assertThat(report("readers=SECRETARIAT&group=OFFICIAL")).contains("総務省の観点による比較");
    assertThat(report("readers=SECRETARIAT&language=EN")).contains("Undetermined", "Criterion");
  }

  @Test
  void aLevelThatHangsOnAWithheldAnswerIsWithheld() {
    rounding.assessed(round, operator, MIXED);
    String all = report("readers=PUBLIC");
    assertThat(all).contains("構成員限り").doesNotContain("参考値", "要検討");
    assertThat(report("readers=MEMBERS")).contains("要検討");
  }

  /** The file is left under target/tables to be looked at. */
  @Test
  void aReportComesAsPdf() throws IOException {
    rounding.assessed(round, operator, MIXED);
    Response pdf =
        secretariat.get(
            "/v1/rounds/" + round + "/comparison-report?format=PDF&readers=SECRETARIAT");
    pdf.then().statusCode(200).contentType("application/pdf");
    Path kept = Path.of("target/tables");
    Files.createDirectories(kept);
    Files.write(kept.resolve("comparison.pdf"), pdf.asByteArray());
    assertThat(new String(pdf.asByteArray(), 0, 4, UTF_8)).isEqualTo("%PDF");
  }

  private String report(String query) {
    Response report =
        secretariat.get("/v1/rounds/" + round + "/comparison-report?format=HTML&" + query);
    report.then().statusCode(200);
    return new String(report.asByteArray(), UTF_8);
  }
}
