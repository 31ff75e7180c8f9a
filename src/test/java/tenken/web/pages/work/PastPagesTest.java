package tenken.web.pages.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;
import tenken.web.stored.Office;

/** An operator reads again what it answered in earlier years. */
@WebTest
class PastPagesTest {

  private static final Map<String, Object> LOGGED_IN =
      Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP"));

  @LocalServerPort private int port;

  private Office secretariat;
  private Office operator;
  private Visitor visitor;
  private String last;
  private String now;
  private String round;

  @BeforeEach
  void twoYears() {
    secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    operator = secretariat.of(id);
    visitor = Visitor.withKey(port, operator.key());
    Map<String, Object> opened =
        Map.of(
            "programme", secretariat.programme(2023),
            "sheet", "platform-2023",
            "operators", List.of(id),
            "opensOn", "2023-06-14",
            "dueOn", "2023-07-12",
            "trigger", "BY_HAND");
    String before =
        secretariat.post("/v1/rounds", opened).then().statusCode(201).extract().path("id");
    last = operator.submission(before, document("platform-2023", "2(3)②", "PAID", Map.of()));
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    now = operator.submission(round, document("platform-2024", "2-9-1", "REDUCED", LOGGED_IN));
  }

  private static Map<String, Object> document(
      String sheet, String item, String continues, Map<String, Object> scopes) {
    Map<String, Object> offered =
        Map.of(
            "question",
            "opt-out",
            "scopes",
            scopes,
            "fields",
            Map.of(
                "uses-practised", List.of("PERSONALISED_ADS"), "offered", "YES_ALL", "steps", 3));
    Map<String, Object> answer =
        Map.of(
            "item", item,
            "scopes", scopes,
            "fields",
                Map.of(
                    "opt-out-continuity.service-continues",
                    continues,
                    "opt-out-continuity.explained",
                    "PROMINENT"));
    return Map.of("sheet", sheet, "answers", List.of(offered, answer));
  }

  private String year(String submission) {
    return "/work/years/" + submission;
  }

  @Test
  void yearsAreListedTheLatestFirstAndLinkedFromTheOverview() {
    assertThat(visitor.page("/work")).contains("href=\"/work/years\"");
    String list = visitor.page("/work/years");
    assertThat(list.indexOf(year(now))).isBetween(0, list.indexOf(year(last)));
  }

  @Test
  void aYearIsReadItemByItemInBothLanguages() {
    for (String path : List.of("/work/years", year(now), year(now) + "/pages/2")) {
      for (String language : List.of("ja", "en")) {
        assertThat(visitor.page(path + "?lang=" + language))
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContain("??", "<textarea");
      }
    }
    assertThat(visitor.page(year(now) + "/pages/2?lang=ja"))
        .contains("id=\"item-2-9-1\"", "国内・ログイン時", "未回答", "2023年度のご回答");
    visitor.get(year(now) + "/pages/9").then().statusCode(404);
  }

  @Test
  void whatChangedSinceTheYearBeforeIsMarkedAndNothingElse() {
    String changes = visitor.page(year(now));
    assertThat(changes.split("<tr class=\"changed\">", -1)).hasSize(2);
    assertThat(changes).contains("2023年度から変わったご回答", "item-2-9-1").doesNotContain("item-2-8-1");
    assertThat(visitor.page(year(last))).doesNotContain("から変わったご回答");
  }

  @Test
  void everyVersionCanBeReadAgain() {
    secretariat
        .post("/v1/submissions/" + now + "/return", Map.of("reason", "ご確認ください。"))
        .then()
        .statusCode(200);
    String draft = operator.get("/v1/drafts").path("items.find { it.round == '" + round + "' }.id");
    Object again = document("platform-2024", "2-9-1", "NO", LOGGED_IN);
    operator.put("/v1/drafts/" + draft, "\"v1\"", again).then().statusCode(200);
    operator.post("/v1/drafts/" + draft + "/submission", "\"v2\"").then().statusCode(201);
    String latest = visitor.page(year(now) + "/pages/2");
    assertThat(visitor.page(year(now) + "/pages/2?version=1")).isNotEqualTo(latest);
    assertThat(visitor.page(year(now))).contains("version=1", "第2版を表示しています");
    visitor.get(year(now) + "?version=3").then().statusCode(404);
  }

  @Test
  void anItemOfTheFormLeadsToItsAnswersOfTheYearBefore() {
    String draft = operator.get("/v1/drafts").path("items.find { it.round == '" + round + "' }.id");
    assertThat(visitor.page("/work/drafts/" + draft + "/pages/2"))
        .contains(year(last) + "/pages/")
        .contains("2023年度のご回答を見る（2(3)②）");
  }

  @Test
  void nobodyElseReadsThem() {
    Visitor other =
        Visitor.withKey(port, secretariat.of(secretariat.operator("PLATFORM", "Other")).key());
    other.get(year(now)).then().statusCode(404);
    other.get(year(now) + "/pages/2").then().statusCode(404);
    assertThat(other.page("/work/years")).doesNotContain(now);
    Visitor.withKey(port, WebTest.KEY).get("/work/years").then().statusCode(403);
  }
}
