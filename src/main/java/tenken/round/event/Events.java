package tenken.round.event;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    SUBMITTED("tenken.submission.submitted"),
    RETURNED("tenken.submission.returned"),
    ASSESSMENT_COMPLETED("tenken.assessment.completed"),
    FOLLOW_UPS_SENT("tenken.follow-ups.sent"),
    FOLLOW_UPS_ANSWERED("tenken.follow-ups.answered"),
    PACK_ACTIVATED("tenken.pack.activated");

    private final String told;

    Type(String told) {
      this.told = told;
    }

    /** The name that others are told, such as {@code tenken.submission.submitted}. */
    public String told() {
      return told;
    }

    /**
     * The type that others are told under a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Type of(String told) {
      return Stream.of(values())
          .filter(type -> type.told.equals(told))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(told));
    }
  }

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final List<Listener> listeners;

  Events(JdbcClient jdbc, JsonMapper json, Clock clock, List<Listener> listeners) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * Notes that something happened.
   *
   * @param subject id of the object that it happened to
   * @param data ids and other names around it; never an answer
   */
  public void happened(Type type, String subject, Map<String, String> data) {
    Event event = new Event(Ids.next("evt"), type, subject, data, now());
    jdbc.sql(
            "insert into events (id, type, subject, data, at)"
                + " values (:id, :type, :subject, :data::jsonb, :now)")
        .param("id", event.id())
        .param("type", type.name())
        .param("subject", subject)
        .param("data", json.writeValueAsString(event.data()))
        .param("now", Rows.time(event.at()))
        .update();
    listeners.forEach(listener -> listener.happened(event));
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
