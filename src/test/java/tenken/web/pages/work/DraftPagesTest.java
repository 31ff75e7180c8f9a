package tenken.web.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;
import tenken.web.stored.Office;

/** An operator fills in the sheet on pages, with scripts or without. */
@WebTest
class DraftPagesTest {

  private static final String CONTINUES = "opt-out-continuity.service-continues@null~JP~LOGGED_IN";

  @LocalServerPort private int port;

  private Office operator;
  private String round;
  private Visitor visitor;
  private String draft;

  @BeforeEach
  void begin() {
    Office secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    operator = secretariat.of(id);
    visitor = Visitor.withKey(port, operator.key());
    draft = operator.draft(round, document("FULL"));
  }

  private static Map<String, Object> document(String continues) {
    Map<String, Object> all = Map.of("audiences", "ALL", "regions", "ALL");
    return Map.of(
        "sheet",
        "platform-2024",
        "answers",
        List.of(
            Map.of(
                "item",
                "2-8-1",
                "scopes",
                all,
                "fields",
                Map.of(
                    "opt-out.uses-practised",
                    List.of("PERSONALISED_ADS"),
                    "opt-out.offered",
                    "YES_ALL")),
            Map.of(
                "item",
                "2-9-1",
                "scopes",
                Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP")),
                "fields",
                Map.of("opt-out-continuity.service-continues", continues))));
  }

  private String page() {
    return "/work/drafts/" + draft + "/pages/2";
  }

  private static String hidden(String page, String name) {
    Matcher found =
        Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  private Map<String, String> answer(String page, String place, String value) {
    Map<String, String> sent = new HashMap<>();
    sent.put("was:" + place, hidden(page, "was:" + place));
    sent.put("v:" + place, value);
    return sent;
  }

  private Response sendItem(Map<String, String> fields) {
    return visitor.send(page(), page() + "/items/2-9-1", fields);
  }

  private Object stored(String field) {
    return operator
        .get("/v1/drafts/" + draft)
        .then()
        .statusCode(200)
        .extract()
        .path("document.answers.fields*.get('" + field + "').findAll { it != null }");
  }

  @Test
  void myRoundsAreShownWithTheirDay() {
    assertThat(visitor.page("/work")).contains("2024年7月12日").contains("/work/drafts/" + draft);
    assertThat(visitor.page("/work?lang=en")).contains("12 July 2024");
  }

  @Test
  void aFieldIsSavedByItself() {
    Response saved = sendItem(answer(visitor.page(page()), CONTINUES, "REDUCED"));
    saved.then().statusCode(200).body(containsString("保存しました"));
    assertThat(saved.asString()).startsWith("\n<section class=\"item\"").doesNotContain("<html");
    assertThat(stored("opt-out-continuity.service-continues")).isEqualTo(List.of("REDUCED"));
  }

  @Test
  void anAnswerWithoutItsPlaceKeepsWhatItRestsOnAndWhoMaySeeIt() {
    String unplaced = "opt-out-continuity.explained";
    operator.patch(
        "/v1/drafts/" + draft,
        "\"v1\"",
        List.of(
            Map.of(
                "op",
                "add",
                "path",
                "/answers/-",
                "value",
                Map.of(
                    "item", "2-9-1",
                    "scopes", Map.of("regions", List.of("JP")),
                    "fields", Map.of(unplaced, "PROMINENT"),
                    "evidence", List.of(Map.of("kind", "DOCUMENT", "value", "internal rule 7")),
                    "fieldConfidentiality", Map.of(unplaced, "CLOSED")))));
    sendItem(answer(visitor.page(page()), CONTINUES, "REDUCED")).then().statusCode(200);
    operator
        .get("/v1/drafts/" + draft)
        .then()
        .body("document.answers.fieldConfidentiality", hasItem(Map.of(unplaced, "CLOSED")))
        .body("document.answers.evidence.flatten().value", hasItem("internal rule 7"));
  }

  private void add(Map<String, ?> entry) {
    operator
        .patch(
            "/v1/drafts/" + draft,
            "\"v1\"",
            List.of(
                Map.of(
                    "op",
                    "add",
                    "path",
                    "/absent",
                    "value",
                    List.of(Map.of("regions", List.of("EU"), "reason", "no service there"))),
                Map.of("op", "add", "path", "/answers/-", "value", entry)))
        .then()
        .statusCode(200);
  }

  private void assertKept(Map<String, ?> entry) {
    Response saved = sendItem(answer(visitor.page(page()), CONTINUES, "REDUCED"));
    saved.then().body(containsString("保存しました"));
    operator.get("/v1/drafts/" + draft).then().body("document.answers", hasItem(entry));
    assertThat(visitor.page(page())).containsPattern("value=\"REDUCED\" checked");
  }

  @Test
  void anAnswerWithoutItsPlaceIsKeptBesideOneOfTheSameFieldThatChanges() {
    Map<String, ?> unplaced =
        Map.of("item", "2-9-1", "fields", Map.of("opt-out-continuity.service-continues", "PAID"));
    add(unplaced);
    assertKept(unplaced);
  }

  @Test
  void aStatusThatLeavesOutAnAxisHoldsEverywhereAndIsKept() {
    add(
        Map.of(
            "item", "2-9-1",
            "only", List.of("opt-out-continuity.explained"),
            "status", "CHECKING",
            "until", "2024-07-01"));
    sendItem(answer(visitor.page(page()), CONTINUES, "REDUCED")).then().statusCode(200);
    operator
        .get("/v1/drafts/" + draft)
        .then()
        .body("document.answers.until", hasItem("2024-07-01"))
        .body("document.answers.only.flatten()", hasItem("opt-out-continuity.explained"));
  }

  @Test
  void aPageIsSavedWithoutScripts() {
    visitor
        .send(page(), page(), answer(visitor.page(page()), CONTINUES, "PAID"))
        .then()
        .statusCode(200)
        .body(containsString("保存しました"));
    assertThat(stored("opt-out-continuity.service-continues")).isEqualTo(List.of("PAID"));
  }

  @Test
  void ofTwoAnswersAtOnceBothAreShownAndNoneIsLost() {
    String before = visitor.page(page());
    operator.patch(
        "/v1/drafts/" + draft,
        "\"v1\"",
        List.of(
            Map.of(
                "op",
                "replace",
                "path",
                "/answers/1/fields/opt-out-continuity.service-continues",
                "value",
                "NO")));
    String conflict = sendItem(answer(before, CONTINUES, "PAID")).asString();
    assertThat(conflict)
        .contains("利用を継続できない")
        .containsPattern("value=\"PAID\" checked")
        .doesNotContain("保存しました。</p>");
    assertThat(stored("opt-out-continuity.service-continues")).isEqualTo(List.of("NO"));
    Map<String, String> mine = answer(conflict, CONTINUES, "PAID");
    sendItem(mine).then().body(containsString("どちらを残すか"));
    mine.put("mine", CONTINUES);
    mine.put("now:" + CONTINUES, hidden(conflict, "now:" + CONTINUES));
    sendItem(mine).then().body(containsString("保存しました"));
    assertThat(stored("opt-out-continuity.service-continues")).isEqualTo(List.of("PAID"));
  }

  @Test
  void oneAnswerIsSaidToHoldEverywhere() {
    assertThat(visitor.page(page())).contains("同じでしたら、ご確認ください");
    sendItem(Map.of("same", "opt-out-continuity.service-continues")).then().statusCode(200);
    assertThat(visitor.page(page() + "?lang=ja")).contains("区分も同じです");
  }

  @Test
  void whatCannotBeReadIsToldAndStaysOnThePage() {
    String date = "opt-out-continuity.review-due@null~null~null";
    Response refused = sendItem(answer(visitor.page(page()), date, "someday"));
    refused.then().statusCode(200).body(containsString("2024-04-01"));
    assertThat(refused.asString()).contains("value=\"someday\"");
  }

  @Test
  void aWithheldAnswerNeedsAReason() {
    Map<String, String> withheld = answer(visitor.page(page()), CONTINUES, "");
    withheld.put("s:" + CONTINUES, "WITHHELD");
    sendItem(withheld).then().body(containsString("保存できませんでした"));
    withheld.put("r:" + CONTINUES, "検討中のため");
    sendItem(withheld).then().body(containsString("保存しました"));
  }

  @Test
  void whatWasLookedThroughIsSubmitted() {
    String look = "/work/drafts/" + draft + "/submission";
    assertThat(visitor.page(look)).contains("構成員限り");
    visitor.send(look, look, Map.of("version", "1")).then().statusCode(302);
    assertThat(visitor.page("/work")).contains("提出済み");
    visitor
        .send(look, look, Map.of("version", "1"))
        .then()
        .statusCode(409)
        .contentType("text/html");
  }

  @Test
  void nobodyElseSeesADraft() {
    Office secretariat = Office.secretariat(port);
    Visitor other =
        Visitor.withKey(port, secretariat.of(secretariat.operator("PLATFORM", "Other")).key());
    other.get(page()).then().statusCode(404);
    Visitor.withKey(port, WebTest.KEY).get(page()).then().statusCode(403);
    Visitor.at(port).get(page()).then().statusCode(302);
  }

  @Test
  void allThatIsWrittenIsShownToBePrinted() {
    assertThat(visitor.page("/work/drafts/" + draft + "/review"))
        .contains("同じ範囲で継続できる")
        .contains("未回答");
  }
}
