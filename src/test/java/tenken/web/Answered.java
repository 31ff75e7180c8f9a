package tenken.web;

/** Documents for the pack of the tests. */
final class Answered {

  /** Opting out restricts the service in one place, and people are not told. */
  static final String OPT_OUT =
      """
      {
        "sheet": "platform-2024", "operator": "example", "asOf": "2024-07-31", "services": ["search"],
        "answers": [
          {"item": "2-8-1", "scopes": {"services": "ALL", "audiences": "ALL", "regions": ["JP"]},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL",
                      "opt-out.uses-covered": ["PERSONALISED_ADS"], "opt-out.steps": 5}},
          {"item": "2-9-1",
           "scopes": {"services": ["search"], "audiences": ["LOGGED_IN"], "regions": ["JP"]},
           "fields": {"opt-out-continuity.service-continues": "REDUCED",
                      "opt-out-continuity.explained": "NOT_EXPLAINED"},
           "evidence": [{"kind": "URL", "value": "https://www.example.com/settings",
                         "fields": ["opt-out-continuity.service-continues"]}]},
          {"item": "2-9-1", "fields": {"opt-out-continuity.review-due": "2027-01-01"}},
          {"question": "opt-out-treatment", "status": "NOT_APPLICABLE", "reason": "no advertising",
           "scopes": {"services": "ALL", "audiences": "ALL", "regions": ["JP"]}}
        ]
      }
      """;

  static final String EMPTY = "{\"sheet\": \"platform-2024\", \"answers\": []}";

  private Answered() {}

  /** A document with one answer. */
  static String with(String answer) {
    return "{\"sheet\": \"platform-2024\", \"answers\": [" + answer + "]}";
  }

  /** A document with one value of one field of the item 2-9-1. */
  static String continuity(String field, String value) {
    return with(
        "{\"item\": \"2-9-1\", \"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"},"
            + " \"fields\": {\"opt-out-continuity.%s\": %s}}".formatted(field, value));
  }

  /** A document with one value of one field of the item 2-8-1. */
  static String optOut(String field, String value) {
    return with(
        "{\"item\": \"2-8-1\", \"scopes\": {\"audiences\": \"ALL\", \"regions\": \"ALL\"},"
            + " \"fields\": {\"opt-out.%s\": %s}}".formatted(field, value));
  }
}
