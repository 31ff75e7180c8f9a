package tenken.web.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;

/** A draft on paper, for others of the operator to look through. */
@WebTest
class DraftTablesTest {

  private static final String NOTE = "広告部に確認中のメモ";

  @LocalServerPort private int port;

  private Office operator;
  private String draft;

  @BeforeEach
  void begin() {
    Office secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    operator = secretariat.of(id);
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    Map<String, Object> scopes =
        Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP"));
    Map<String, Object> offered =
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
                5),
            "evidence",
            List.of(Map.of("kind", "DOCUMENT", "value", "社内規程第3版")));
    Map<String, Object> continues =
        Map.of(
            "item",
            "2-9-1",
            "scopes",
            scopes,
            "confidentiality",
            "CLOSED",
            "fields",
            Map.of(
                "opt-out-continuity.service-continues", "REDUCED",
                "opt-out-continuity.explained", "NOT_EXPLAINED"));
    draft =
        operator.draft(
            round, Map.of("sheet", "platform-2024", "answers", List.of(offered, continues)));
    Map<String, Object> note = Map.of("assignee", "山田", "text", NOTE);
    operator.put("/v1/drafts/" + draft + "/notes/2-9-1", "\"v1\"", note).then().statusCode(200);
  }

  private Response table(String query) {
    Response table = operator.get("/v1/drafts/" + draft + "/table" + query);
    table.then().statusCode(200);
    return table;
  }

  private String page(String query) {
    return new String(table("?format=HTML" + query).asByteArray(), UTF_8);
  }

  @Test
  void answersEvidenceReadersAndFindingsStandItemByItem() {
    String page = page("");
    assertThat(page).contains("資料：社内規程第3版", "公開範囲：非公開", "提出前の下書き");
    Object document = operator.get("/v1/drafts/" + draft).path("document");
    List<String> says = operator.post("/v1/pre-checks", document).path("findings.says.ja");
    assertThat(says).isNotEmpty();
    assertThat(says).allSatisfy(each -> assertThat(page.split(each, -1)).hasSize(2));
    assertThat(page("&language=EN")).contains("Draft, not submitted", "document: 社内規程第3版");
  }

  @Test
  void withoutBeingAskedForNoNoteIsOnThePaper() {
    for (String query : List.of("", "&notes=false")) {
      assertThat(page(query)).doesNotContain(NOTE, "山田", "社内限り");
    }
    table("").then().header("Content-Disposition", containsString("xlsx"));
  }

  @Test
  void withNotesEachPageIsMarked() throws IOException {
    assertThat(page("&notes=true"))
        .contains(NOTE, "担当：山田", "（社内限り）</th></tr></thead>")
        .contains("@bottom-left { content: \"社内限り");
    try (PDDocument pdf = Loader.loadPDF(table("?format=PDF&notes=true").asByteArray())) {
      for (int at = 1; at <= pdf.getNumberOfPages(); at++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(at);
        text.setEndPage(at);
        assertThat(text.getText(pdf)).contains("社内限り");
      }
    }
    byte[] file = table("?format=XLSX&notes=true").asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet tab = workbook.getSheetAt(0);
      assertThat(new XSSFExcelExtractor(workbook).getText()).contains(NOTE);
      assertThat(tab.getFooter().getLeft()).contains("社内限り");
      assertThat(tab.getSheetName()).contains("社内限り");
    }
  }

  @Test
  void peopleGetThePaperFromAPage() {
    Visitor visitor = Visitor.withKey(port, operator.key());
    String review = "/work/drafts/" + draft + "/review";
    assertThat(visitor.page(review))
        .contains("name=\"notes\"", "<span class=\"level ")
        .doesNotContain(NOTE);
    String file = "/work/drafts/" + draft + "/table?format=HTML";
    assertThat(bytes(visitor.get(file))).doesNotContain(NOTE);
    assertThat(bytes(visitor.get(file + "&notes=true"))).contains(NOTE, "社内限り");
  }

  private static String bytes(Response file) {
    file.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
    return new String(file.asByteArray(), UTF_8);
  }

  @Test
  void aDraftWithFaultsIsRefusedWithAllOfThem() {
    operator
        .put("/v1/drafts/" + draft, "\"v1\"", Map.of("sheet", "platform-2024", "answers", 3))
        .then()
        .statusCode(200);
    operator.get("/v1/drafts/" + draft + "/table").then().statusCode(400);
  }
}
