package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports on stored results, and who reads them. */
@WebTest
class ReportsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private String operator;
  private String path;

  @BeforeEach
  void assess() {
    secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    String submission = new Filing(desk, jdbc).submit(round, operator, Filing.NOT_TOLD);
    path =
        secretariat
            .post("/v1/submissions/" + submission + "/assessments", Map.of())
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
  }

  private Response report(String query) {
    return secretariat.get(path + "/report" + query);
  }

  private JsonNode result() {
    return JSON.readTree(secretariat.get(path + "/result").asString());
  }

  private static String text(Response response) {
    return new String(response.asByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageSaysWhatTheResultSaysInEitherLanguage() {
    JsonNode says = result().at("/findings/0/says");
    Response ja = report("");
    ja.then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/html"))
        .header("Content-Security-Policy", startsWith("default-src 'none'"));
    assertThat(text(ja)).contains(says.path("ja").asString(), "lang=\"ja\"");
    assertThat(text(report("?language=EN&by=OFFICIAL")))
        .contains(says.path("en").asString(), "lang=\"en\"");
  }

  @Test
  void aPdfIsMadeOfTheSamePage() throws IOException {
    Response pdf = report("?format=PDF");
    pdf.then().statusCode(200).contentType("application/pdf");
    String says = result().at("/findings/0/says/ja").asString();
    try (PDDocument read = Loader.loadPDF(pdf.asByteArray())) {
      assertThat(plain(new PDFTextStripper().getText(read))).contains("点検の結果", plain(says));
    }
  }

  /** A font draws some characters and the radicals that look like them alike. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void aWorkbookHasTheSameFindings() throws IOException {
    Response file = report("?format=XLSX&language=EN");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
      assertThat(workbook.getSheet("Findings").getLastRowNum())
          .isEqualTo(result().path("findings").size());
    }
  }

  @Test
  void otherToolsAreToldTheSameFindings() {
    int findings = result().path("findings").size();
    JsonNode sarif = JSON.readTree(text(report("?format=SARIF")));
    List<String> kinds =
        sarif
            .at("/runs/0/results")
            .valueStream()
            .map(each -> each.path("kind").asString("fail"))
            .toList();
    assertThat(kinds).filteredOn("fail"::equals).hasSize(findings);
    JsonNode oscal = JSON.readTree(text(report("?format=OSCAL")));
    assertThat(oscal.at("/assessment-results/results/0/findings")).hasSize(findings);
  }

  @Test
  void findingsAreHeldAgainstThoseOfAnEarlierAssessment() {
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(text(report("?format=SARIF&earlier=" + id)))
        .contains("\"unchanged\"")
        .doesNotContain("\"new\"");
    report("?format=SARIF&earlier=asm-absent").then().statusCode(404);
  }

  @Test
  void anOperatorReadsOnlyItsOwnAndOnlyOnceItIsReleased() {
    Office own = secretariat.of(operator);
    Office other = secretariat.of(secretariat.operator("PLATFORM", "みずうみ"));
    own.get(path + "/report").then().statusCode(404);
    secretariat.request().post(path + "/release").then().statusCode(200);
    own.get(path + "/report").then().statusCode(200).body(containsString("example"));
    other.get(path + "/report").then().statusCode(404);
  }

  @Test
  void anUnknownFormatIsRefused() {
    report("?format=DOCX").then().statusCode(400);
  }
}
