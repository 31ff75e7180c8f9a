package tenken.web.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;
import tenken.web.stored.Office;

/** What the secretariat, auditors and operators see of the office. */
@WebTest
class OfficePagesTest {

  private static final int LONGEST = 200_000;
  private static final String TOLD = "opt-out-continuity/consequences-told";

  @LocalServerPort private int port;
  private Secretariat secretariat;

  @BeforeEach
  void aRound() {
    secretariat = Secretariat.at(port);
  }

  private List<String> pages() {
    String round = "/office/rounds/" + secretariat.round();
    String assessment = "/office/assessments/" + secretariat.assessment();
    return List.of(
        "/office",
        round,
        round + "/map",
        round + "/comparison",
        round + "/operators/" + secretariat.operator(),
        round + "/operators/" + secretariat.other(),
        assessment,
        assessment + "/viewpoints/opt-out-continuity");
  }

  @Test
  void everyPageIsShortAndWholeInBothLanguages() {
    for (String path : pages()) {
      for (String language : List.of("ja", "en")) {
        String page = secretariat.page(path + "?lang=" + language);
        assertThat(page)
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContain("??", "<title>…", "[[");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(LONGEST);
      }
    }
  }

  @Test
  void anOperatorFindsNoOffice() {
    Visitor operator = keyed(secretariat.office().of(secretariat.operator()));
    for (String path : pages()) {
      operator.get(path).then().statusCode(404).contentType("text/html");
    }
    Map<String, String> reason = Map.of("reason", "x");
    String give = "/office/submissions/" + secretariat.submission() + "/return";
    operator.send("/", give, reason).then().statusCode(404);
  }

  @Test
  void anAuditorReadsAllAndChangesNothing() {
    Visitor auditor = keyed(secretariat.office().auditor());
    for (String path : pages()) {
      assertThat(auditor.page(path)).as(path).doesNotContain("name=\"form\"");
    }
    auditor.get("/office/rounds/new").then().statusCode(403);
    String release = "/office/assessments/" + secretariat.assessment() + "/release";
    auditor.send("/", release, Map.of()).then().statusCode(403);
  }

  private Visitor keyed(Office office) {
    return Visitor.withKey(port, office.key());
  }

  @Test
  void aRoundIsOpenedByAForm() {
    Map<String, ?> year = Map.of("year", 2031, "titleJa", "2031年度", "titleEn", "Fiscal 2031");
    assertThat(secretariat.send("/office", "/office/programmes", year))
        .contains("2031年度")
        .contains("role=\"status\"");
    String programme = secretariat.office().programme(2030);
    Map<String, ?> round =
        Map.of(
            "programme", programme,
            "sheet", "platform-2024",
            "operators", secretariat.operator(),
            "opensOn", "2030-06-14",
            "dueOn", "2030-07-12",
            "trigger", "BY_HAND",
            "externalRef", "第三号");
    assertThat(secretariat.send("/office/rounds/new", "/office/rounds", round))
        .contains("2030年7月12日")
        .contains("standing MISSING");
    assertThat(secretariat.page("/office")).contains("第三号");
  }

  @Test
  void aFormThatIsNotTakenKeepsAllThatWasEntered() {
    Map<String, ?> round =
        Map.of(
            "form", "open",
            "back", "/office/rounds/new",
            "programme", "prg-none",
            "sheet", "platform-2024",
            "operators", secretariat.operator(),
            "opensOn", "2030-06-14",
            "dueOn", "soon",
            "trigger", "BY_HAND",
            "externalRef", "第四号");
    assertThat(secretariat.send("/office/rounds/new", "/office/rounds", round))
        .contains("role=\"alert\"")
        .contains("<strong>期限</strong>")
        .contains("value=\"第四号\"")
        .contains("value=\"2030-06-14\"")
        .contains("value=\"" + secretariat.operator() + "\" checked=\"checked\"");
  }

  @Test
  void moreTimeIsGivenForAReason() {
    String part = "/office/rounds/" + secretariat.round() + "/operators/" + secretariat.other();
    Map<String, ?> without = Map.of("form", "extend", "back", part, "dueOn", "2099-01-31");
    assertThat(secretariat.send(part, part, without))
        .contains("<strong>理由</strong>")
        .contains("2099-01-31");
    Map<String, ?> given = Map.of("back", part, "dueOn", "2099-01-31", "reason", "担当者の交代");
    assertThat(secretariat.send(part, part, given)).contains("2099年1月31日").contains("担当者の交代");
  }

  @Test
  void aSubmissionIsReturnedWithAReason() {
    String round = "/office/rounds/" + secretariat.round();
    String give = "/office/submissions/" + secretariat.submission() + "/return";
    Map<String, ?> reason = Map.of("back", round, "reason", "2-9-1 をご確認ください。");
    assertThat(secretariat.send("/office", give, reason)).contains("standing RETURNED");
  }

  @Test
  void theHeatMapOpensDownToTheAnswers() {
    String map = secretariat.page("/office/rounds/" + secretariat.round() + "/map");
    String square =
        "/office/assessments/" + secretariat.assessment() + "/viewpoints/opt-out-continuity";
    assertThat(map).contains(square).contains("class=\"LACKING\"").contains("提出がありません");
    assertThat(secretariat.page(square))
        .contains("もとになった回答")
        .contains("2-9-1")
        .contains("当てはまった規則")
        .contains("次のご回答が")
        .contains("/sources/");
  }

  @Test
  void aLevelSetByTheSecretariatStandsBesideTheComputedOne() {
    String assessment = "/office/assessments/" + secretariat.assessment();
    String viewpoint = assessment + "/viewpoints/opt-out-continuity";
    Map<String, ?> set =
        Map.of("back", viewpoint, "criterion", TOLD, "level", "DOUBTFUL", "reason", "別途ご説明をいただいた。");
    assertThat(secretariat.send(viewpoint, assessment + "/levels", set))
        .contains("別途ご説明をいただいた。")
        .contains("level LACKING")
        .contains("level DOUBTFUL");
    assertThat(secretariat.page("/office/rounds/" + secretariat.round() + "/map")).contains("◆");
  }

  @Test
  void whatTheOperatorSaysStandsBesideTheFinding() {
    String assessment = secretariat.assessment();
    Office office = secretariat.office();
    String release = "/office/assessments/" + assessment + "/release";
    secretariat.send("/office", release, Map.of());
    String result = "/v1/assessments/" + assessment + "/result";
    String key = office.get(result).path("findings.find {it.criterion == '" + TOLD + "'}.key");
    Map<String, ?> comment = Map.of("finding", key, "text", "見直す予定です。");
    office
        .of(secretariat.operator())
        .post("/v1/assessments/" + assessment + "/comments", comment)
        .then()
        .statusCode(201);
    assertThat(
            secretariat.page(
                "/office/assessments/" + assessment + "/viewpoints/opt-out-continuity"))
        .contains("見直す予定です。");
  }
}
