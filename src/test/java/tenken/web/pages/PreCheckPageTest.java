package tenken.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.web.WebTest;

/** Anyone can have a document checked on the page, and nothing of it stays. */
@WebTest
class PreCheckPageTest {

  private static final Pattern DOCUMENT = Pattern.compile("name=\"document\" value=\"([^\"]+)\"");
  private static final Pattern CLEAR = Pattern.compile("name=\"clear\" value=\"([^\"]+)\"");

  private static final String LOSS_NOT_TOLD =
      """
      {"sheet": "platform-2024", "services": ["search"], "answers": [
        {"item": "2-8-1", "scopes": {"audiences": "ALL", "regions": "ALL"}, "fields": {
          "opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL"}},
        {"item": "2-9-1", "scopes": {"audiences": "ALL", "regions": "ALL"}, "fields": {
          "opt-out-continuity.service-continues": "REDUCED",
          "opt-out-continuity.explained": "NOT_EXPLAINED"}}]}
      """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private Response check(Visitor visitor, String document) {
    return visitor
        .request()
        .multiPart("_csrf", visitor.token("/pre-check"))
        .multiPart("file", "answers.json", document.getBytes(UTF_8), "application/json")
        .post("/pre-check");
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }

  @Test
  void whatIsWrongInAWorkbookIsSaidInWords() {
    Visitor visitor = Visitor.at(port);
    String page =
        visitor
            .request()
            .multiPart("_csrf", visitor.token("/pre-check"))
            .multiPart("file", "answers.xlsx", new byte[] {'P', 'K', 3, 4}, "application/zip")
            .post("/pre-check")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(page).contains("role=\"alert\"").doesNotContain("class=\"report\"");
  }

  @Test
  void aFileComesBackAsAReport() {
    String page =
        check(Visitor.at(port), LOSS_NOT_TOLD).then().statusCode(200).extract().asString();
    assertThat(page)
        .contains("/viewpoints/opt-out-continuity")
        .contains("class=\"level LACKING\"")
        .contains("/sheets/platform-2024#item-2-9-1");
  }

  @Test
  void theReportIsShownInTheOtherLanguage() {
    Visitor visitor = Visitor.at(port);
    String page = check(visitor, LOSS_NOT_TOLD).asString();
    Response other =
        visitor.send("/pre-check", "/pre-check?lang=en", Map.of("document", first(DOCUMENT, page)));
    assertThat(other.asString()).contains("<html lang=\"en\"").contains("Findings (");
  }

  @Test
  void whatWouldClearAFindingCanBeTried() {
    Visitor visitor = Visitor.at(port);
    String page = check(visitor, LOSS_NOT_TOLD).asString();
    String key = first(CLEAR, page);
    String tried =
        visitor
            .send(
                "/pre-check", "/pre-check", Map.of("document", first(DOCUMENT, page), "clear", key))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String finding = "id=\"finding-" + key.substring(0, key.lastIndexOf('/')) + "\"";
    assertThat(page).contains(finding);
    assertThat(tried).doesNotContain(finding).contains("class=\"tried\"");
  }

  @Test
  void allFaultsOfAFileAreTold() {
    String page =
        check(Visitor.at(port), "{\"sheet\": \"platform-2024\", \"x\": 1, \"answers\": [{}]}")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(page).contains("<code>/x</code>").contains("<code>/answers/0");
  }

  @Test
  void whatIsNoFileIsSaidSo() {
    assertThat(check(Visitor.at(port), "").asString()).contains("role=\"alert\"");
    assertThat(check(Visitor.at(port), "not json").asString()).contains("role=\"alert\"");
    Visitor visitor = Visitor.at(port);
    visitor
        .send("/pre-check", "/pre-check", Map.of("document", "nonsense"))
        .then()
        .statusCode(400)
        .contentType("text/html");
  }

  @Test
  void nothingIsStored() {
    long before = rows();
    check(Visitor.at(port), LOSS_NOT_TOLD);
    assertThat(rows()).isEqualTo(before);
  }

  private long rows() {
    return jdbc.sql("select count(*) from browser_sessions").query(Long.class).single()
        + jdbc.sql("select count(*) from audit").query(Long.class).single();
  }
}
