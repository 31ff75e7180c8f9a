package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** A caller who asks for it is told why rules fired or did not. */
@WebTest
class ExplainTest {

  @LocalServerPort private int port;

  private Response check(String explain) {
    return check(Answered.OPT_OUT, explain);
  }

  private Response check(String document, String explain) {
    return new Service(port)
        .request()
        .contentType(Service.JSON)
        .body(document.getBytes(UTF_8))
        .post(Service.PRE_CHECKS + "?explain=" + explain);
  }

  @Test
  void everyRuleIsToldOfWhereItCouldRaise() {
    String told = "explanation.criteria.cells.flatten().rules.flatten()";
    check(Answered.OPT_OUT.replace("steps\": 5", "steps\": 1"), "rules")
        .then()
        .statusCode(200)
        .body(told + ".outcome", hasItems("FIRED", "UNDECIDED", "NEAR_MISS"))
        .body(
            told + ".findAll { it.outcome == 'FIRED' }.matched.flatten().value", hasItem("REDUCED"))
        .body(
            told + ".findAll { it.outcome == 'NEAR_MISS' }.failed*.size().unique()",
            equalTo(List.of(1)))
        .body(
            told + ".find { it.outcome == 'FIRED' }.why.en",
            containsString("The answers meet the conditions of this finding: "))
        .body(told + ".find { it.outcome == 'UNDECIDED' }.unknown", not(hasSize(0)));
  }

  @Test
  void whatDoesNotApplyIsToldWithoutAnAnswer() {
    String declared =
        "{\"question\": \"opt-out\", \"status\": \"NOT_APPLICABLE\", \"reason\": \"none\","
            + " \"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"}}";
    String failed =
        "explanation.criteria.cells.flatten().rules.flatten()"
            + ".findAll { it.outcome == 'NOT_FIRED' }.failed.flatten()";
    check(Answered.with(declared), "rules")
        .then()
        .statusCode(200)
        .body(failed + ".wanted.en", hasItem(containsString(" applies")))
        .body(failed + ".findAll { it.found == null }.size()", greaterThan(0));
  }

  @Test
  void everyQuestionAboutTheUnknownShowsHowItMatters() {
    String asked =
        "followUpQuestions.findAll { it.because == 'UNKNOWN' }.asks.flatten().field.unique().sort()";
    String shown = "explanation.questions.asked.field.unique().sort()";
    List<String> fields = check("questions").path(asked);
    check("questions")
        .then()
        .statusCode(200)
        .body(shown, equalTo(fields))
        .body("explanation.questions.findAll { it.one.level == it.other.level }", hasSize(0))
        .body("explanation.criteria", hasSize(0));
  }

  @Test
  void bothCanBeExplained() {
    for (String both : new String[] {"rules,questions", "questions&explain=rules"}) {
      check(both)
          .then()
          .statusCode(200)
          .body("explanation.criteria", not(hasSize(0)))
          .body("explanation.questions", not(hasSize(0)));
    }
  }

  @Test
  void theRestOfTheResultIsTheSame() {
    ObjectNode plain =
        (ObjectNode) Contract.JSON.readTree(new Service(port).check(Answered.OPT_OUT).asString());
    ObjectNode explained = (ObjectNode) Contract.JSON.readTree(check("rules").asString());
    assertThat(plain.has("explanation")).isFalse();
    explained.remove("explanation");
    for (String name : new String[] {"id", "assessedAt"}) {
      plain.remove(name);
      explained.remove(name);
    }
    assertThat(explained).isEqualTo(plain);
  }

  @Test
  void aStreamIsExplainedLineByLine() {
    String line =
        "{\"ref\": \"a\", \"document\": %s}\n".formatted(Answered.OPT_OUT.replace("\n", " "));
    String[] results =
        new Service(port)
            .request()
            .contentType(Service.LINES)
            .body((line + line).getBytes(UTF_8))
            .post(Service.PRE_CHECKS + "?explain=rules")
            .asString()
            .split("\n");
    assertThat(results).hasSize(2);
    for (String result : results) {
      assertThat(Contract.JSON.readTree(result).at("/result/explanation/criteria")).isNotEmpty();
    }
  }

  @Test
  void whatCannotBeExplainedIsRefused() {
    for (String explain : new String[] {"", "RULES", "all", "rules,", "rules,all"}) {
      check(explain)
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/unknown-explanation"))
          .body("$", not(hasKey("explanation")));
    }
  }
}
