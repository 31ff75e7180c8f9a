package tenken.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@WebTest
class PreCheckTest {

  private static final String TOLD = "opt-out-continuity/loss-not-told";

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  private ObjectNode assessment(String document) {
    return (ObjectNode) Contract.JSON.readTree(service().check(document).asString());
  }

  @Test
  void anAnswerBecomesAFindingWithItsReason() {
    service()
        .check(Answered.OPT_OUT)
        .then()
        .statusCode(200)
        .body("findings.id", hasItem(TOLD))
        .rootPath("findings.find { it.id == '" + TOLD + "' }")
        .body("level", equalTo("LACKING"))
        .body("says.ja", equalTo("制限の内容が利用者に説明されていないとのご回答でした。"))
        .body("basis[0].title.ja", equalTo("透明化法に係る主な確認項目"))
        .body("basis[0].place", equalTo("項目3"))
        .body(
            "scopes",
            equalTo(List.of(Map.of("service", "search", "audience", "LOGGED_IN", "region", "JP"))))
        .body("evidence.value", hasItem("REDUCED"))
        .body("evidence[0].item", equalTo("2-9-1"))
        .body("evidence[0]", not(hasKey("pointer")));
  }

  @Test
  void everyTypeOfValueComesBackAsItWasSent() {
    service()
        .check(Answered.OPT_OUT)
        .then()
        .body(
            "findings.find { it.id == 'opt-out-continuity/too-many-steps' }.evidence[0].value",
            equalTo(5))
        .body(
            "findings.find { it.id == 'opt-out-continuity/not-reviewed' }.evidence[0].value",
            equalTo("2027-01-01"));
  }

  @Test
  void aResultNamesItsPackSheetAndDate() {
    String digest = service().get("/v1/pack").path("digest");
    service()
        .check(Answered.OPT_OUT)
        .then()
        .body("pack.digest", equalTo(digest))
        .body("sheet", equalTo("platform-2024"))
        .body("asOf", equalTo("2024-07-31"))
        .body("operator", equalTo("example"));
  }

  @Test
  void aDeclarationAndAnIgnoredAnswerAreListed() {
    String ignored =
        "{\"item\": \"2-9-1\", \"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"},"
            + "\"fields\": {\"opt-out-continuity.service-continues\": \"FULL\"}},"
            + "{\"item\": \"2-8-1\", \"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"},"
            + "\"fields\": {\"opt-out.uses-practised\": [\"NONE\"]}}";
    service()
        .check(Answered.with(ignored))
        .then()
        .body("ignored.field", everyItem(equalTo("opt-out-continuity.service-continues")))
        .body("ignored", hasSize(6));
    service()
        .check(Answered.OPT_OUT)
        .then()
        .body("declared[0].question", equalTo("opt-out-treatment"))
        .body("declared[0].accepted", equalTo(false))
        .body("declared[0].reason", equalTo("no advertising"))
        .body("followUpQuestions.because", hasItem("CONTRADICTION"));
  }

  @Test
  void anAnswerThatLeavesOutAnAxisIsListedAsUnplaced() {
    service()
        .check(
            Answered.with(
                "{\"item\": \"2-9-1\", \"scopes\": {\"audiences\": \"ALL\"},"
                    + "\"fields\": {\"opt-out-continuity.service-continues\": \"FULL\"}}"))
        .then()
        .body("unplaced", contains("opt-out-continuity.service-continues"));
    service().check(Answered.EMPTY).then().body("unplaced", empty());
  }

  @Test
  void aFindingSaysWhatWouldClearIt() {
    String cleared = "findings.find { it.id == 'opt-out-continuity/too-many-steps' }.clearedBy[0]";
    service()
        .check(Answered.OPT_OUT)
        .then()
        .body(cleared + ".changes[0].field", equalTo("opt-out.steps"))
        .body(cleared + ".changes[0].to", equalTo(3))
        .body(cleared + ".opens", empty());
  }

  @Test
  void anEmptyDocumentFindsNothingAndAsks() {
    service()
        .check(Answered.EMPTY)
        .then()
        .body("$", hasKey("score"))
        .body("score", hasKey("value"))
        .body("score.value", nullValue())
        .body("score", not(hasKey("band")))
        .body("score.high", equalTo(100.0f))
        .body("findings", empty())
        .body("viewpoints.criteria.flatten().level", everyItem(equalTo("UNDETERMINED")))
        .body("followUpQuestions[0].because", equalTo("UNKNOWN"))
        .body("followUpQuestions[0].rank", equalTo(1));
  }

  @Test
  void theSameAnswersInAnyOrderGiveTheSameBytesButForIdAndTime() {
    ObjectNode shuffled = (ObjectNode) Contract.JSON.readTree(Answered.OPT_OUT);
    ArrayNode answers = (ArrayNode) shuffled.get("answers");
    answers.add(answers.remove(0));
    assertThat(unstamped(Answered.OPT_OUT)).isEqualTo(unstamped(shuffled.toString()));
  }

  private String unstamped(String document) {
    ObjectNode result = assessment(document);
    assertThat(result.remove("id")).isNotNull();
    assertThat(result.remove("assessedAt")).isNotNull();
    return result.toString();
  }

  @Test
  void eachResultHasAnIdOfItsOwn() {
    JsonNode first = assessment(Answered.EMPTY);
    assertThat(first.get("id")).isNotEqualTo(assessment(Answered.EMPTY).get("id"));
  }

  @Test
  void theExampleOfTheContractIsAccepted() {
    JsonNode example = Contract.TENKEN.document().at("/components/examples/OptOutAnswers/value");
    service().check(example.toString()).then().statusCode(200).body("findings.id", hasItem(TOLD));
  }

  @Test
  void aLoadedPackCanBeNamed() {
    String digest = service().get("/v1/pack").path("digest");
    service()
        .request()
        .contentType(Service.JSON)
        .header("Tenken-Pack", digest)
        .body(Answered.EMPTY)
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(200);
  }

  @Test
  void aByteOrderMarkAndACharsetDoNoHarm() {
    service()
        .request()
        .contentType("application/json;charset=UTF-8")
        .body(("\uFEFF" + Answered.EMPTY).getBytes(UTF_8))
        .post(Service.PRE_CHECKS)
        .then()
        .statusCode(200);
  }

  @Test
  void propertiesComeInTheOrderOfTheContract() {
    assertThat(assessment(Answered.EMPTY).propertyNames())
        .startsWith("id", "assessedAt", "asOf", "engineVersion", "pack", "sheet");
  }
}
