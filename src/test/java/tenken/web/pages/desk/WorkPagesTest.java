package tenken.web.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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

/** Comparisons, replays, packs, keys, operators and the record, as pages. */
@WebTest
class WorkPagesTest {

  private static final Pattern SECRET = Pattern.compile("class=\"secret\">(tenken_[^<]+)<");

  @LocalServerPort private int port;
  private Secretariat secretariat;

  @BeforeEach
  void aRound() {
    secretariat = Secretariat.at(port);
  }

  private List<String> pages() {
    return List.of(
        "/office/submissions/" + secretariat.submission() + "/follow-ups",
        "/office/submissions/" + secretariat.submission() + "/parity",
        "/office/assessments/" + secretariat.assessment() + "/years",
        "/office/rounds/" + secretariat.round() + "/papers",
        "/office/replays",
        "/office/packs",
        "/office/audit?verify=true",
        "/office/operators");
  }

  private static String in(String path, String language) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  @Test
  void everyPageIsWholeInBothLanguages() {
    for (String path : pages()) {
      for (String language : List.of("ja", "en")) {
        assertThat(secretariat.page(in(path, language)))
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContain("??");
      }
    }
  }

  @Test
  void anAuditorReadsAndAnOperatorFindsNothing() {
    Visitor auditor = Visitor.withKey(port, secretariat.office().auditor().key());
    Office office = secretariat.office().of(secretariat.operator());
    Visitor operator = Visitor.withKey(port, office.key());
    for (String path : pages()) {
      assertThat(auditor.page(path)).as(path).doesNotContain("name=\"form\"");
      operator.get(path).then().statusCode(404);
    }
    auditor.get("/office/keys").then().statusCode(403);
  }

  @Test
  void loginStatesAndRegionsStandSideBySide() {
    String page =
        secretariat.page("/office/submissions/" + secretariat.submission() + "/parity?section=2");
    assertThat(page).contains("非ログイン時").contains("EU圏").contains("is-SAME").contains("未回答");
  }

  @Test
  void yearsAreComparedWithTheNoteOf2023() {
    Office office = secretariat.office();
    Map<String, Object> fields =
        Map.of(
            "opt-out-continuity.service-continues", "REDUCED",
            "opt-out-continuity.explained", "PROMINENT");
    Map<String, Object> round =
        Map.of(
            "programme", office.programme(2023),
            "sheet", "platform-2023",
            "operators", List.of(secretariat.operator()),
            "opensOn", "2023-06-14",
            "dueOn", "2023-07-12",
            "trigger", "ON_SUBMISSION");
    String last = office.post("/v1/rounds", round).then().statusCode(201).extract().path("id");
    Map<String, Object> answers =
        Map.of(
            "sheet",
            "platform-2023",
            "answers",
            List.of(Map.of("item", "2(3)②", "fields", fields)));
    String submission = office.of(secretariat.operator()).submission(last, answers);
    Secretariat.assessed(office, submission);
    assertThat(secretariat.page("/office/assessments/" + secretariat.assessment() + "/years"))
        .contains("デジタル広告における取扱いのみ")
        .contains("回答：")
        .contains("level LACKING");
  }

  @Test
  void aReplayIsAskedForAndItsProgressTold() {
    String digest = secretariat.office().get("/v1/pack").path("digest");
    Map<String, ?> wanted = Map.of("round", secretariat.round(), "pack", digest);
    secretariat.send("/office/replays", "/office/replays", wanted);
    String replay = newestReplay();
    String events =
        secretariat
            .visitor()
            .request()
            .header("Accept", "text/event-stream")
            .get("/office/replays/" + replay + "/events")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(events).contains("event:progress").contains("data:1/1").contains("event:done");
    assertThat(secretariat.page("/office/replays/" + replay)).contains("完了").contains("こだま");
  }

  private String newestReplay() {
    return secretariat.office().get("/v1/replays").path("items[-1].id");
  }

  @Test
  void aKeyIsShownOnceAndRevoked() {
    String body =
        secretariat
            .visitor()
            .request()
            .formParam("_csrf", secretariat.visitor().token("/office/keys"))
            .formParam("name", "passing")
            .formParam("role", "AUDITOR")
            .post("/office/keys")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("no-store"))
            .extract()
            .asString();
    Matcher secret = SECRET.matcher(body);
    assertThat(secret.find()).isTrue();
    new Office(port, secret.group(1)).get("/v1/me").then().statusCode(200);
    assertThat(secretariat.page("/office/keys")).doesNotContain(secret.group(1));
    String key = new Office(port, secret.group(1)).get("/v1/me").path("id");
    String revoke = "/office/keys/" + key.replace("key:", "") + "/revocation";
    secretariat.send("/office/keys", revoke, Map.of());
    new Office(port, secret.group(1)).get("/v1/me").then().statusCode(401);
  }

  @Test
  void operatorsAreAddedAndPacksPutInForce() {
    Map<String, ?> operator = Map.of("nameJa", "あさひ地図", "nameEn", "Asahi", "kind", "CARRIER");
    assertThat(secretariat.send("/office/operators", "/office/operators", operator))
        .contains("あさひ地図");
    String digest = secretariat.office().get("/v1/pack").path("digest");
    Map<String, ?> pack = Map.of("pack", digest);
    assertThat(secretariat.send("/office/packs", "/office/packs/activation", pack)).contains("使用中");
  }

  @Test
  void theRecordIsFilteredAndVerified() {
    assertThat(secretariat.page("/office/audit?object=" + secretariat.round()))
        .contains("round.opened")
        .doesNotContain("api-key.issued");
    assertThat(secretariat.page("/office/audit?verify=true")).contains("すべて書かれたまま");
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(messages("en").keySet()).isEqualTo(messages("ja").keySet());
    assertThat(messages("en").values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(messages("ja").values()).noneMatch(text -> text.toString().contains("違反"));
  }

  private static Properties messages(String language) throws IOException {
    String name = "/pages/desk_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(WorkPagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      Properties messages = new Properties();
      messages.load(in);
      return messages;
    }
  }
}
