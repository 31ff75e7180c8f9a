package tenken.web.stored;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs rounds up to their assessments, for what is made of these.
 *
 * @param secretariat who asks for assessments
 * @param filing how versions come in
 */
record Rounding(Office secretariat, Filing filing) {

  /** The same handling, asked in 2023: nobody is told, and it takes three steps. */
  static final String EARLIER =
      """
      {
        "sheet": "platform-2023", "operator": "example", "asOf": "2023-06-12", "services": ["検索"],
        "answers": [
          {"item": "2(3)①", "scopes": {"services": "ALL"},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL",
                      "opt-out.uses-covered": ["PERSONALISED_ADS"], "opt-out.steps": 3}},
          {"item": "2(3)②", "scopes": {"services": "ALL"},
           "fields": {"opt-out-continuity.service-continues": "REDUCED",
                      "opt-out-continuity.explained": "PROMINENT"}}
        ]
      }
      """;

  /** Nothing is restricted anywhere. */
  static final String TOLD =
      """
      {
        "sheet": "platform-2024", "operator": "example", "asOf": "2024-06-12", "services": ["検索"],
        "answers": [
          {"item": "2-8-1", "scopes": {"services": "ALL", "audiences": "ALL", "regions": "ALL"},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL",
                      "opt-out.uses-covered": ["PERSONALISED_ADS"], "opt-out.steps": 2}},
          {"item": "2-9-1", "scopes": {"services": "ALL", "audiences": "ALL", "regions": "ALL"},
           "fields": {"opt-out-continuity.service-continues": "FULL",
                      "opt-out-continuity.explained": "PROMINENT"}}
        ]
      }
      """;

  /** Opens a round of the earlier sheet and gives its id. */
  String earlierRound(String operator) {
    return secretariat
        .post(
            "/v1/rounds",
            Map.of(
                "programme", secretariat.programme(2023),
                "sheet", "platform-2023",
                "operators", List.of(operator),
                "opensOn", "2023-06-14",
                "dueOn", "2023-07-12",
                "trigger", "BY_HAND"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Submits a document and gives the id of its assessment. */
  String assessed(String round, String operator, String document) {
    return assessed(filing.submit(round, operator, document));
  }

  /** Assesses the latest version of a submission and gives the id of the assessment. */
  String assessed(String submission) {
    String path =
        secretariat
            .post("/v1/submissions/" + submission + "/assessments", Map.of())
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "COMPLETED".equals(secretariat.get(path).path("status")));
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
