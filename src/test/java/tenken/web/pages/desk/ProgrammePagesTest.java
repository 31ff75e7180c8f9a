package tenken.web.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;

/** A year on a page: its phases, and how operators are heard. */
@WebTest
class ProgrammePagesTest {

  @LocalServerPort private int port;
  private Secretariat secretariat;
  private String programme;

  @BeforeEach
  void aYear() {
    secretariat = Secretariat.at(port);
    programme = secretariat.office().get("/v1/rounds/" + secretariat.round()).path("programme");
  }

  private String page() {
    return "/office/programmes/" + programme;
  }

  private static Map<String, String> dates(String version, String from, String to) {
    return Map.of(
        "form", "programme",
        "version", version,
        "titleJa", "2024年度の調査",
        "titleEn", "Survey of 2024",
        "from-HEARINGS", from,
        "to-HEARINGS", to,
        "from-REPORT", "2025-06-20");
  }

  /** A form that names the page on which it stood. */
  private Map<String, String> onPage(Map<String, String> form) {
    Map<String, String> whole = new HashMap<>(form);
    whole.put("back", page());
    return whole;
  }

  @Test
  void phasesAreSetWithTheirDays() {
    assertThat(secretariat.page("/office")).contains(page());
    Map<String, String> form = onPage(dates("1", "2024-08-01", "2024-09-30"));
    assertThat(secretariat.send(page(), page(), form))
        .contains("2024年度の調査", "2024年8月1日", "2024年9月30日", "未定");
    secretariat
        .office()
        .get("/v1/programmes/" + programme)
        .then()
        .body("phases.phase", contains("HEARINGS", "REPORT"))
        .body("year", equalTo(2024));
  }

  @Test
  void whatDoesNotFitIsToldAndNothingEnteredIsLost() {
    Map<String, String> backwards = onPage(dates("1", "2024-09-30", "2024-08-01"));
    assertThat(secretariat.send(page(), page(), backwards))
        .contains("role=\"alert\"", "日程", "value=\"2024-09-30\"");
    assertThat(secretariat.send(page(), page(), onPage(dates("1", "", "2024-08-01"))))
        .contains("ヒアリング（日・開始日）");
    assertThat(secretariat.send(page(), page(), onPage(dates("7", "2024-08-01", ""))))
        .contains("role=\"alert\"", "value=\"2024-08-01\"");
    secretariat.office().get("/v1/programmes/" + programme).then().body("phases", empty());
  }

  @Test
  void eachOperatorIsHeardInItsOwnWay() {
    Map<String, String> form =
        onPage(
            Map.of(
                "form", "hear-" + secretariat.operator(),
                "operator", secretariat.operator(),
                "meeting", "第5回ワーキンググループ",
                "heldOn", "2024-08-06",
                "manner", "IN_WRITING"));
    assertThat(secretariat.send(page(), page() + "/hearings", form))
        .contains("第5回ワーキンググループ", "2024年8月6日", "<td>書面のみ</td>");
    secretariat
        .office()
        .get("/v1/programmes/" + programme)
        .then()
        .body("hearings.form", contains("IN_WRITING"));
  }

  @Test
  void anAuditorReadsAndChangesNothing() {
    Visitor auditor = Visitor.withKey(port, secretariat.office().auditor().key());
    for (String language : List.of("ja", "en")) {
      assertThat(auditor.page(page() + "?lang=" + language))
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??", "name=\"form\"");
    }
    Visitor operator = Visitor.withKey(port, secretariat.office().of(secretariat.operator()).key());
    operator.get(page()).then().statusCode(404);
  }
}
