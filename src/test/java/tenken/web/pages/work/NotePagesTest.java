package tenken.web.pages.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;
import tenken.web.stored.Office;

/** The people of an operator share the work on a sheet, on pages. */
@WebTest
class NotePagesTest {

  @LocalServerPort private int port;

  private Office operator;
  private Visitor visitor;
  private String draft;

  @BeforeEach
  void begin() {
    Office secretariat = Office.secretariat(port);
    String id = secretariat.operator("PLATFORM", "Kodama");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", id);
    operator = secretariat.of(id);
    visitor = Visitor.withKey(port, operator.key());
    draft = operator.draft(round, Map.of("sheet", "platform-2024", "answers", List.of()));
  }

  private String team() {
    return "/work/drafts/" + draft + "/team";
  }

  private String form() {
    return "/work/drafts/" + draft + "/pages/2";
  }

  private void stored(String item, String version, Map<String, ?> note) {
    operator.put("/v1/drafts/" + draft + "/notes/" + item, version, note).then().statusCode(200);
  }

  /** What a browser sends that has the note of an item on a page. */
  private static Map<String, String> note(String page, String item, String assignee, String text) {
    Map<String, String> sent = new HashMap<>();
    sent.put("from", "2");
    sent.put("assignee", assignee);
    sent.put("text", text);
    Matcher was =
        Pattern.compile(
                "id=\"note-"
                    + item
                    + "-was\"><input type=\"hidden\" name=\"was-assignee\""
                    + " value=\"(\\w*)\"><input type=\"hidden\" name=\"was-text\" value=\"(\\w*)\"")
            .matcher(page);
    assertThat(was.find()).as(item).isTrue();
    sent.put("was-assignee", was.group(1));
    sent.put("was-text", was.group(2));
    return sent;
  }

  private Response send(Map<String, String> note) {
    return visitor
        .request()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("_csrf", visitor.token(team()))
        .formParams(note)
        .post("/work/drafts/" + draft + "/notes/2-9-1");
  }

  private Response sendInPlace(Map<String, String> note) {
    return visitor
        .request()
        .header("HX-Request", "true")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("_csrf", visitor.token(team()))
        .formParams(note)
        .post("/work/drafts/" + draft + "/notes/2-9-1");
  }

  @Test
  void aNoteIsSavedInPlaceAndStandsOnBothPages() {
    Response saved = sendInPlace(note(visitor.page(form()), "2-9-1", "山田", "規程を確認\r\n済み"));
    saved.then().statusCode(200).body(containsString("保存しました"));
    assertThat(saved.asString()).doesNotContain("<html", "<textarea");
    operator
        .get("/v1/drafts/" + draft + "/notes/2-9-1")
        .then()
        .body("assignee", equalTo("山田"))
        .body("text", equalTo("規程を確認\n済み"));
    for (String page : List.of(form(), team())) {
      assertThat(visitor.page(page)).contains("規程を確認").contains("value=\"山田\"");
    }
  }

  @Test
  void withoutScriptsANoteIsSavedAndThePageComesBack() {
    send(note(visitor.page(form()), "2-9-1", "山田", "a"))
        .then()
        .statusCode(302)
        .header("Location", endsWith(form() + "#note-2-9-1"));
    Map<String, String> fromTeam = note(visitor.page(team()), "2-9-1", "佐藤", "a");
    fromTeam.put("from", "team");
    send(fromTeam).then().header("Location", endsWith("/team#note-2-9-1"));
    fromTeam.put("from", "//elsewhere.example");
    send(fromTeam).then().header("Location", containsString("/work/drafts/" + draft + "/pages/"));
  }

  @Test
  void ofTwoNotesAtOnceBothAreShownAndNoneIsLost() {
    String before = visitor.page(form());
    stored("2-9-1", "\"v1\"", Map.of("text", "先のメモ"));
    Response conflict = send(note(before, "2-9-1", "", "後のメモ"));
    conflict.then().statusCode(200);
    assertThat(conflict.asString())
        .contains("先に次の内容を保存しています", "<dd class=\"said\">先のメモ</dd>", ">後のメモ</textarea>");
    operator.get("/v1/drafts/" + draft + "/notes/2-9-1").then().body("text", equalTo("先のメモ"));
    send(note(conflict.asString(), "2-9-1", "", "後のメモ")).then().statusCode(302);
    operator.get("/v1/drafts/" + draft + "/notes/2-9-1").then().body("text", equalTo("後のメモ"));
  }

  @Test
  void whatTwoWriteInDifferentControlsIsPutTogether() {
    String before = visitor.page(form());
    stored("2-9-1", "\"v1\"", Map.of("assignee", "山田"));
    Response saved = sendInPlace(note(before, "2-9-1", "", "私のメモ"));
    assertThat(saved.asString()).contains("保存しました", "value=\"山田\"").doesNotContain("<textarea");
    operator
        .get("/v1/drafts/" + draft + "/notes/2-9-1")
        .then()
        .body("assignee", equalTo("山田"))
        .body("text", equalTo("私のメモ"));
  }

  @Test
  void whatCannotBeSavedIsToldAndStaysOnThePage() {
    String name = "山".repeat(101);
    assertThat(send(note(visitor.page(form()), "2-9-1", name, "a\u0001b")).asString())
        .contains("100 文字以内", "制御文字", name);
  }

  @Test
  void theOverviewShowsWhoHasWhatAndOnePersonsItems() {
    stored("2-8-1", "\"v1\"", Map.of("assignee", "山田"));
    stored("2-9-1", "\"v1\"", Map.of("assignee", "佐藤"));
    assertThat(visitor.page(team())).contains("?person=", "山田", "佐藤", "担当なし");
    Response one = visitor.request().queryParam("person", "佐藤").get(team());
    assertThat(one.asString()).contains("id=\"note-2-9-1\"").doesNotContain("id=\"note-2-8-1\"");
    assertThat(visitor.page(team() + "?person=")).contains("note-monitoring-opinions");
    assertThat(visitor.page(team() + "?person=")).doesNotContain("id=\"note-2-9-1\"");
  }

  @Test
  void whatNobodyHasIsAssignedAtOnceAndNothingIsTakenAway() {
    stored("2-8-1", "\"v1\"", Map.of("assignee", "山田"));
    assertThat(visitor.page(team())).contains("担当のない 2 項目をまとめて割り当てる");
    visitor.send(team(), team(), Map.of("page", "2", "assignee", "Ito")).then().statusCode(302);
    operator
        .get("/v1/drafts/" + draft + "/notes")
        .then()
        .body("items.assignee", equalTo(List.of("山田", "Ito", "Ito")));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(messages("team", "en").keySet()).isEqualTo(messages("team", "ja").keySet());
    assertThat(messages("team", "en").values()).noneMatch(text -> text.toString().contains("'"));
    for (String path : List.of(team(), form(), "/work/drafts/" + draft + "/notes/2-9-1")) {
      for (String language : List.of("ja", "en")) {
        assertThat(visitor.page(path + "?lang=" + language))
            .contains("<html lang=\"" + language + "\"")
            .doesNotContain("??");
      }
    }
  }

  @Test
  void nobodyElseSeesWhoDoesWhat() {
    Office secretariat = Office.secretariat(port);
    Visitor other =
        Visitor.withKey(port, secretariat.of(secretariat.operator("PLATFORM", "Other")).key());
    for (String path : List.of(team(), "/work/drafts/" + draft + "/notes/2-9-1")) {
      other.get(path).then().statusCode(404);
      Visitor.withKey(port, WebTest.KEY).get(path).then().statusCode(403);
    }
  }

  /** The first bundle that has a text wins, so that another of the same name is never seen. */
  @Test
  void noTwoBundlesNameTheSameText() throws IOException {
    List<String> names = new ArrayList<>();
    for (String bundle : List.of("messages", "desk", "team")) {
      names.addAll(messages(bundle, "ja").stringPropertyNames());
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  private static Properties messages(String bundle, String language) throws IOException {
    String name = "/pages/" + bundle + "_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(NotePagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(in);
      return messages;
    }
  }
}
