package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;

/** Letters with follow-up questions over HTTP. */
@WebTest
class LettersTest {

  private static final String EXPLAINED = "opt-out-continuity.explained";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private Office secretariat;
  private Rounding rounding;
  private String one;
  private String other;
  private String round;
  private final Map<String, String> submissions = new HashMap<>();

  @BeforeEach
  void ask() {
    secretariat = Office.secretariat(port);
    rounding = new Rounding(secretariat, new Filing(desk, jdbc));
    one = secretariat.operator("PLATFORM", "こだま株式会社");
    other = secretariat.operator("PLATFORM", "株式会社ひかり");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", one, other);
    for (String operator : List.of(one, other)) {
      submissions.put(operator, rounding.filing().submit(round, operator, Filing.NOT_TOLD));
    }
  }

  private String picked(String operator) {
    String assessment = rounding.assessed(submissions.get(operator));
    Response result = secretariat.get("/v1/assessments/" + assessment + "/result");
    String question = result.path("followUpQuestions.find {it.because == 'FINDING'}.id");
    return secretariat
        .post(
            "/v1/assessments/" + assessment + "/follow-ups", Map.of("questions", List.of(question)))
        .then()
        .statusCode(201)
        .extract()
        .path("items[0].id");
  }

  private String proposed(String operator, String text) {
    return secretariat
        .post(
            "/v1/submissions/" + submissions.get(operator) + "/follow-ups",
            Map.of(
                "member",
                "山田構成員",
                "item",
                "2-9-1",
                "text",
                Map.of("ja", text, "en", "In English: " + text)))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void adopt(String question) {
    secretariat
        .post("/v1/follow-ups/" + question + "/decision", Map.of("decision", "ADOPTED"))
        .then()
        .statusCode(200);
  }

  private String sent(String operator, String question) {
    adopt(question);
    secretariat
        .post(
            "/v1/submissions/" + submissions.get(operator) + "/follow-ups/sending",
            Map.of("followUps", List.of(question), "due", "2999-09-30"))
        .then()
        .statusCode(200);
    return question;
  }

  private Response made(Map<String, ?> typed) {
    Response made = secretariat.post("/v1/rounds/" + round + "/letters", typed);
    made.then().statusCode(201);
    return made;
  }

  private String text(String letter) {
    return read(secretariat.get("/v1/letters/" + letter + "/document").asByteArray());
  }

  private static String read(byte[] document) {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
        XWPFWordExtractor words = new XWPFWordExtractor(word)) {
      return words.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLetterAsksWhatWasSentAndQuotesTheOperatorInWords() {
    sent(one, picked(one));
    String letter = made(Map.of("date", "2024-09-02")).path("items[0].id");
    assertThat(text(letter))
        .contains("事務連絡", "令和6年9月2日", "こだま株式会社　御中", "追加質問について（依頼）")
        .contains("平素より、利用者情報", "非公開", "記", "回答期限", "令和981年9月30日", "連絡先", "以　上")
        .contains("問1", "2-9-1", "貴社のご回答", "ログイン時")
        .doesNotContain("問2");
  }

  @Test
  void aLetterNamesNeitherLevelNorScoreNorRule() {
    sent(one, picked(one));
    String text = text(made(Map.of()).path("items[0].id"));
    assertThat(text)
        .doesNotContain("LACKING", "DOUBTFUL", "要検討", "確認が望ましい", "未判定", "評価できる", "違反")
        .doesNotContain("opt-out", "所見", "点数", "スコア", "fup-", "NOT_EXPLAINED");
  }

  @Test
  void whatTheOfficerTypesStandsInTheLetter() {
    sent(one, proposed(one, "金額をお示しください。"));
    sent(other, proposed(other, "金額をお示しください。"));
    Response made =
        made(
            Map.of(
                "number", "総基用第{n}号",
                "date", "2024-09-02",
                "sender", "総務省総合通信基盤局\n利用者情報担当",
                "contact", "担当　山田",
                "subject", "照会",
                "opening", "平素よりお世話になっております。",
                "reply", "書面により",
                "due", "2024-09-20"));
    List<String> letters = made.path("items.id");
    assertThat(letters).hasSize(2);
    assertThat(text(letters.get(0)))
        .contains("総基用第1号", "総務省総合通信基盤局\n利用者情報担当", "担当　山田", "照会", "平素よりお世話")
        .contains("書面により", "令和6年9月20日（金）")
        .doesNotContain("平素より、");
    assertThat(text(letters.get(1))).contains("総基用第2号");
    made.then().body("items.dueOn", hasItems("2024-09-20"));
  }

  @Test
  void anEnglishLetterIsInEnglish() {
    sent(one, proposed(one, "金額"));
    String text = text(made(Map.of("language", "EN", "date", "2024-09-02")).path("items[0].id"));
    assertThat(text)
        .contains("2 September 2024", "Details", "Question 1", "Your answer", "In English", "End")
        .doesNotContain("問1", "御中");
  }

  @Test
  void questionsThatWereAnsweredOrLeftAreInNoLetterUnlessChosen() {
    String answered = sent(one, proposed(one, "答え済みの問い"));
    secretariat
        .of(one)
        .post("/v1/follow-ups/" + answered + "/reply", Map.of("text", "返答"))
        .then()
        .statusCode(200);
    sent(one, proposed(one, "残る問い"));
    String left = proposed(one, "見送る問い");
    secretariat
        .post("/v1/follow-ups/" + left + "/decision", Map.of("decision", "LEFT", "reason", "重複"))
        .then()
        .statusCode(200);
    assertThat(text(made(Map.of()).path("items[0].id")))
        .contains("残る問い")
        .doesNotContain("答え済みの問い", "見送る問い");
    assertThat(text(made(Map.of("followUps", List.of(answered))).path("items[0].id")))
        .contains("答え済みの問い")
        .doesNotContain("残る問い");
    secretariat
        .post("/v1/rounds/" + round + "/letters", Map.of("followUps", List.of(left)))
        .then()
        .statusCode(400)
        .body("faults[0].pointer", equalTo("/followUps/0"));
  }

  @Test
  void aQuestionWithoutADayNeedsOne() {
    String question = proposed(one, "まだ送っていない問い");
    adopt(question);
    Map<String, Object> chosen = Map.of("followUps", List.of(question));
    secretariat
        .post("/v1/rounds/" + round + "/letters", chosen)
        .then()
        .statusCode(400)
        .body("faults[0].pointer", equalTo("/due"));
    made(Map.of("followUps", List.of(question), "due", "2999-01-31"));
  }

  @Test
  void whereThereIsNothingToAskThereIsNoLetter() {
    String letters = "/v1/rounds/" + round + "/letters";
    secretariat.post(letters, Map.of()).then().statusCode(409);
    secretariat.get(letters + "/archive").then().statusCode(404);
    secretariat
        .post(letters, Map.of("operators", List.of("opr-none")))
        .then()
        .statusCode(400)
        .body("faults[0].pointer", equalTo("/operators/0"));
  }

  @Test
  void allLettersOfARoundComeInOneArchive() throws IOException {
    sent(one, proposed(one, "ひとつめの問い"));
    sent(other, proposed(other, "ふたつめの問い"));
    made(Map.of());
    String batch = made(Map.of()).path("items[0].batch");
    Response archive = secretariat.get("/v1/rounds/" + round + "/letters/archive?batch=" + batch);
    archive
        .then()
        .statusCode(200)
        .contentType("application/zip")
        .header("Content-Disposition", containsString("attachment"));
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.asByteArray()))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        names.add(each.getName());
        texts.add(read(zip.readAllBytes()));
      }
    }
    assertThat(names).hasSize(2).allMatch(each -> each.endsWith("_追加質問.docx"));
    assertThat(String.join("\n", names)).contains("こだま株式会社", "株式会社ひかり");
    assertThat(String.join("\n", texts)).contains("ひとつめの問い", "ふたつめの問い");
    secretariat.get("/v1/rounds/" + round + "/letters").then().body("items", hasSize(4));
  }

  @Test
  void aSendingIsNotedOnceAndNotBeforeItsDay() {
    sent(one, proposed(one, "問い"));
    String path = "/v1/letters/" + made(Map.of()).path("items[0].id");
    secretariat
        .post(path + "/sending", Map.of("sentOn", "2999-01-01"))
        .then()
        .statusCode(400)
        .body("faults[0].pointer", equalTo("/sentOn"));
    secretariat
        .post(path + "/sending", Map.of("sentOn", "2024-09-02", "to", "privacy@example.com"))
        .then()
        .statusCode(200)
        .body("sent.to", equalTo("privacy@example.com"))
        .body("sent.sentOn", equalTo("2024-09-02"));
    secretariat.post(path + "/sending", Map.of("sentOn", "2024-09-03")).then().statusCode(409);
    String id = path.substring(path.lastIndexOf('/') + 1);
    secretariat
        .get("/v1/audit?object=" + id)
        .then()
        .body("items.action", hasItems("letter.made", "letter.sent"));
  }

  @Test
  void nobodyButTheSecretariatReadsLettersAndNobodyChangesThem() {
    sent(one, proposed(one, "問い"));
    String id = made(Map.of()).path("items[0].id");
    secretariat.of(one).get("/v1/letters/" + id).then().statusCode(403);
    secretariat.auditor().get("/v1/letters/" + id + "/document").then().statusCode(403);
    assertThat(
            desk.<Integer>as(
                Filing.of(one),
                () -> jdbc.sql("select count(*) from letters").query(Integer.class).single()))
        .isZero();
    assertThatThrownBy(
            () ->
                desk.run(
                    Filing.secretariat(),
                    () ->
                        jdbc.sql("update letters set number = 'x' where id = ?")
                            .param(id)
                            .update()))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("does not change");
  }

  @Test
  void aLetterWithoutAnAnswerToQuoteSaysThatThereIsNone() {
    String question =
        secretariat
            .post(
                "/v1/submissions/" + submissions.get(one) + "/follow-ups",
                Map.of(
                    "member",
                    "山田構成員",
                    "text",
                    Map.of("ja", "問い", "en", "question"),
                    "asks",
                    List.of(
                        Map.of(
                            "item",
                            "2-9-1",
                            "field",
                            EXPLAINED,
                            "scope",
                            Map.of("audience", "NO_ACCOUNT")))))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    sent(one, question);
    assertThat(text(made(Map.of()).path("items[0].id"))).contains("未回答");
  }
}
