package tenken.web.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.web.WebTest;

/** Questions to an operator, from the list to the letter. */
@WebTest
class QuestionPagesTest {

  @LocalServerPort private int port;
  private Secretariat secretariat;
  private String list;

  @BeforeEach
  void aRound() {
    secretariat = Secretariat.at(port);
    list = "/office/submissions/" + secretariat.submission() + "/follow-ups";
  }

  private String question() {
    String result = "/v1/assessments/" + secretariat.assessment() + "/result";
    return secretariat.office().get(result).path("followUpQuestions[0].id");
  }

  private Map<String, ?> decision(String verdict, String reason) {
    return Map.of(
        "form",
        "decide",
        "back",
        list,
        "assessment",
        secretariat.assessment(),
        "questions",
        question(),
        "verdict",
        verdict,
        "reason",
        reason);
  }

  private String followUp(String state) {
    String all = "/v1/follow-ups?submission=" + secretariat.submission() + "&state=" + state;
    return secretariat.office().get(all).path("items[0].id");
  }

  @Test
  void generatedAndMembersQuestionsStandInOneList() {
    Map<String, ?> member = Map.of("back", list, "member", "山本構成員", "ja", "残る情報の利用をご説明ください。");
    String page = secretariat.send(list, list, member);
    assertThat(page)
        .contains("山本構成員")
        .contains("残る情報の利用をご説明ください。")
        .contains("name=\"questions\" id=\"q-" + question() + "\"");
  }

  @Test
  void aQuestionIsLeftForAReasonOnly() {
    assertThat(secretariat.send(list, list + "/decision", decision("LEFT", "")))
        .contains("role=\"alert\"")
        .contains("<strong>理由</strong>")
        .contains("value=\"" + question() + "\" checked=\"checked\"");
    secretariat.send(list, list + "/decision", decision("LEFT", "別途伺ったため"));
    String thread = secretariat.page("/office/follow-ups/" + followUp("LEFT"));
    assertThat(thread).contains("別途伺ったため").contains("見送り");
  }

  @Test
  void anAdoptedQuestionIsEditedSentAndPutIntoALetter() {
    assertThat(secretariat.send(list, list + "/decision", decision("ADOPTED", "")))
        .contains("id=\"adopted\"");
    String id = followUp("ADOPTED");
    String thread = "/office/follow-ups/" + id;
    Map<String, ?> edit = Map.of("back", thread, "version", 2, "ja", "時期をご教示ください。", "en", "When?");
    assertThat(secretariat.send(thread, thread, edit)).contains("時期をご教示ください。");
    Map<String, ?> sending = Map.of("back", list, "followUps", id, "dueOn", "2030-08-01");
    assertThat(secretariat.send(list, list + "/sending", sending)).contains("2030年8月1日");
    String papers = "/office/rounds/" + secretariat.round() + "/papers";
    Map<String, ?> order = Map.of("back", papers, "language", "JA", "number", "総基第1号");
    String made =
        secretariat.send(papers, "/office/rounds/" + secretariat.round() + "/letters", order);
    assertThat(made).contains("総基第1号");
    String letter = made.substring(made.indexOf("/office/letters/"));
    secretariat
        .visitor()
        .get(letter.substring(0, letter.indexOf('"')))
        .then()
        .statusCode(200)
        .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assertThat(List.of(secretariat.page(papers)))
        .allMatch(page -> page.contains("letters/archive"));
  }

  @Test
  void aStaleEditIsNotTakenAndNotLost() {
    secretariat.send(list, list + "/decision", decision("ADOPTED", ""));
    String thread = "/office/follow-ups/" + followUp("ADOPTED");
    Map<String, ?> edit =
        Map.of("form", "edit", "back", thread, "version", 1, "ja", "別の文", "en", "Other words");
    assertThat(secretariat.send(thread, thread, edit))
        .contains("role=\"alert\"")
        .contains(">別の文</textarea>");
  }
}
