package tenken.round.event;

import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Ids;
import tenken.round.store.Rows;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happened, in the transaction in which it happens. */
@Component
public class Events {

  /** What can happen. */
  public enum Type {
    SUBMITTED,
    RETURNED,
    ASSESSMENT_COMPLETED,
    FOLLOW_UPS_SENT,
    FOLLOW_UPS_ANSWERED,
    PACK_ACTIVATED
  }

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Events(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Notes that something happened.
   *
   * @param subject id of the object that it happened to
   * @param data ids and other names around it; never an answer
   */
  public void happened(Type type, String subject, Map<String, String> data) {
    jdbc.sql(
            "insert into events (id, type, subject, data, at)"
                + " values (:id, :type, :subject, :data::jsonb, :now)")
        .param("id", Ids.next("evt"))
        .param("type", type.name())
        .param("subject", subject)
        .param("data", json.writeValueAsString(data))
        .param("now", Rows.time(clock.instant()))
        .update();
  }
}
