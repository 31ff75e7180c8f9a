package tenken.web.stored;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Role;

/**
 * Puts versions of submissions into the database as their operators, whatever they say.
 *
 * @param desk where it is done
 * @param jdbc the service's database
 */
public record Filing(Desk desk, JdbcClient jdbc) {

  /** Opting out restricts the service in one place, and people are not told. */
  public static final String NOT_TOLD =
      """
      {
        "sheet": "platform-2024", "operator": "example", "asOf": "2024-06-12", "services": ["検索"],
        "answers": [
          {"item": "2-8-1", "scopes": {"services": "ALL", "audiences": "ALL", "regions": ["JP"]},
           "fields": {"opt-out.uses-practised": ["PERSONALISED_ADS"], "opt-out.offered": "YES_ALL",
                      "opt-out.uses-covered": ["PERSONALISED_ADS"], "opt-out.steps": 5}},
          {"item": "2-9-1",
           "scopes": {"services": ["検索"], "audiences": ["LOGGED_IN"], "regions": ["JP"]},
           "fields": {"opt-out-continuity.service-continues": "REDUCED",
                      "opt-out-continuity.explained": "NOT_EXPLAINED"}}
        ]
      }
      """;

  /** Somebody of an operator. */
  public static Caller of(String operator) {
    return new Caller("person:test", Role.OPERATOR, operator, Set.of());
  }

  /** Somebody of the secretariat. */
  public static Caller secretariat() {
    return new Caller("person:desk", Role.SECRETARIAT, null, Set.of());
  }

  /** Submits a first version and gives the submission's id. */
  public String submit(String round, String operator, String document) {
    String id = Ids.next("sub");
    desk.run(
        of(operator),
        () -> {
          jdbc.sql(
                  "insert into submissions (id, round_id, operator_id, state, latest, created_at,"
                      + " updated_at) values (?, ?, ?, 'SUBMITTED', 1, now(), now())")
              .params(id, round, operator)
              .update();
          insert(id, operator, 1, document);
        });
    return id;
  }

  /** Submits another version. */
  public void submitAgain(String submission, String operator, int version, String document) {
    desk.run(
        of(operator),
        () -> {
          jdbc.sql("update submissions set latest = ?, updated_at = now() where id = ?")
              .params(version, submission)
              .update();
          insert(submission, operator, version, document);
        });
  }

  private void insert(String submission, String operator, int version, String document) {
    jdbc.sql(
            "insert into submission_versions (submission_id, operator_id, version, origin, document,"
                + " answers_digest, submitted_by, submitted_at)"
                + " values (?, ?, ?, 'DRAFT', ?, 'sha256:0', 'person:test', now())")
        .params(submission, operator, version, document)
        .update();
  }
}
