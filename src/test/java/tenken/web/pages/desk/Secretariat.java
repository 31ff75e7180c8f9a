package tenken.web.pages.desk;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tenken.web.WebTest;
import tenken.web.pages.Visitor;
import tenken.web.stored.Office;

/**
 * A round in which one operator has submitted and one has not.
 *
 * @param office the secretariat over the API
 * @param visitor the secretariat in a browser
 * @param round id of the round
 * @param operator id of the operator that submitted
 * @param other id of the one that did not
 * @param submission id of the submission
 * @param assessment id of its assessment
 */
public record Secretariat(
    Office office,
    Visitor visitor,
    String round,
    String operator,
    String other,
    String submission,
    String assessment) {

  private static final Map<String, Object> ANSWERS =
      Map.of(
          "sheet",
          "platform-2024",
          "answers",
          List.of(
              Map.of(
                  "item",
                  "2-8-1",
                  "scopes",
                  Map.of("audiences", "ALL", "regions", List.of("JP")),
                  "fields",
                  Map.of(
                      "opt-out.uses-practised",
                      List.of("PERSONALISED_ADS"),
                      "opt-out.offered",
                      "YES_ALL",
                      "opt-out.uses-covered",
                      List.of("PERSONALISED_ADS"),
                      "opt-out.steps",
                      5)),
              Map.of(
                  "item",
                  "2-9-1",
                  "scopes",
                  Map.of("audiences", List.of("LOGGED_IN"), "regions", List.of("JP")),
                  "fields",
                  Map.of(
                      "opt-out-continuity.service-continues",
                      "REDUCED",
                      "opt-out-continuity.explained",
                      "NOT_EXPLAINED"))));

  static Secretariat at(int port) {
    return at(port, ANSWERS);
  }

  /** Opens such a round, in which a document was submitted. */
  public static Secretariat at(int port, Object document) {
    Office office = Office.secretariat(port);
    String operator = office.operator("PLATFORM", "こだま");
    String other = office.operator("PLATFORM", "ひかり");
    String round = office.round(office.programme(2024), "ON_SUBMISSION", operator, other);
    String submission = office.of(operator).submission(round, document);
    String assessment = assessed(office, submission);
    return new Secretariat(
        office, Visitor.withKey(port, WebTest.KEY), round, operator, other, submission, assessment);
  }

  /** The assessment of a submission, once it is there. */
  static String assessed(Office office, String submission) {
    String list = "/v1/assessments?status=COMPLETED&submission=" + submission;
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> office.get(list).then().body("items", hasSize(1)));
    return office.get(list).path("items[0].id");
  }

  String page(String path) {
    return visitor.page(path);
  }

  /** Sends a form as browsers do, and gives the page that follows. */
  String send(String from, String to, Map<String, ?> fields) {
    String next =
        visitor
            .request()
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("_csrf", visitor.token(from))
            .formParams(fields)
            .post(to)
            .then()
            .statusCode(302)
            .extract()
            .header("Location");
    return page(next.substring(next.indexOf("/office")));
  }
}
