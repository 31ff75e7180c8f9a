package tenken.round.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.event.Event;
import tenken.round.event.Events;
import tenken.round.store.Rows;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Deliveries in the database. */
@Component
class DeliveryStore {

  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DeliveryStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Plans a delivery to each live subscription that wants the event, and gives their ids. */
  List<String> plan(Event event) {
    return jdbc.sql("select plan_deliveries(:event, :type, :at)")
        .param("event", event.id())
        .param("type", event.type().name())
        .param("at", Rows.time(event.at()))
        .query(String.class)
        .list();
  }

  Optional<Instant> next(String id) {
    return jdbc.sql("select next_at from webhook_deliveries where id = :id and state = 'PENDING'")
        .param("id", id)
        .query((row, at) -> new Rows(row).instant("next_at"))
        .optional();
  }

  Optional<Due> pending(String id, Instant now) {
    return jdbc.sql(
            "select d.id, d.attempts, d.next_at, s.id as subscription, s.url, s.secret,"
                + " s.secret_key, webhook_lives(s, :now) as live, e.id as event, e.type, e.subject,"
                + " e.data, e.at from webhook_deliveries d"
                + " join webhook_subscriptions s on s.id = d.subscription_id"
                + " join events e on e.id = d.event_id where d.id = :id and d.state = 'PENDING'")
        .param("now", Rows.time(now))
        .param("id", id)
        .query((row, at) -> due(new Rows(row)))
        .optional();
  }

  private Due due(Rows row) {
    return new Due(
        row.text("id"),
        row.count("attempts"),
        row.instant("next_at"),
        row.text("subscription"),
        row.text("url"),
        new SigningSecrets.Stored(
            row.bytes("secret"), SigningSecrets.Key.valueOf(row.text("secret_key"))),
        row.is("live"),
        new Event(
            row.text("event"),
            Events.Type.valueOf(row.text("type")),
            row.text("subject"),
            json.readValue(row.text("data"), NAMES),
            row.instant("at")));
  }

  /**
   * Notes what came of an attempt, unless that of the same attempt was noted already.
   *
   * @param next when the next attempt is, or null
   */
  boolean settle(
      Due due, Outcome outcome, Delivery.State state, @Nullable Instant next, Instant now) {
    return jdbc.sql(
                "update webhook_deliveries set state = :state, attempts = attempts + 1, status ="
                    + " :status, failure = :failure, tried_at = :now, next_at = :next, updated_at ="
                    + " :now where id = :id and state = 'PENDING' and attempts = :attempts")
            .param("state", state.name())
            .param("status", outcome.status())
            .param("failure", outcome.failure() == null ? null : outcome.failure().name())
            .param("now", Rows.time(now))
            .param("next", Rows.time(next))
            .param("id", due.id())
            .param("attempts", due.attempts())
            .update()
        == 1;
  }

  /** Gives up what waits to be sent for a subscription, and tells how many that were. */
  int abandon(String subscription, Instant now) {
    return jdbc.sql(
            "update webhook_deliveries set state = 'GIVEN_UP', failure = 'ENDED', next_at = null,"
                + " updated_at = :now where subscription_id = :subscription and state = 'PENDING'")
        .param("now", Rows.time(now))
        .param("subscription", subscription)
        .update();
  }

  /** Lets what was given up wait to be sent, under another id; tells whether it did. */
  boolean renew(String subscription, String event, String id, Instant now) {
    return jdbc.sql(
                "update webhook_deliveries d set id = :id, state = 'PENDING', attempts = 0, next_at"
                    + " = :now, updated_at = :now from webhook_subscriptions s where s.id ="
                    + " d.subscription_id and webhook_lives(s, :now) and s.id = :subscription and"
                    + " d.event_id = :event and d.state = 'GIVEN_UP'")
            .param("id", id)
            .param("now", Rows.time(now))
            .param("subscription", subscription)
            .param("event", event)
            .update()
        == 1;
  }

  Optional<Delivery> of(String subscription, String event) {
    return jdbc.sql(
            "select d.*, e.type, e.subject from webhook_deliveries d join events e on e.id ="
                + " d.event_id where subscription_id = :subscription and event_id = :event")
        .param("subscription", subscription)
        .param("event", event)
        .query((row, at) -> delivery(new Rows(row)))
        .optional();
  }

  List<Delivery> list(String subscription, Delivery.@Nullable State state, Listing listing) {
    return jdbc.sql(
            "select d.*, e.type, e.subject from webhook_deliveries d join events e on e.id ="
                + " d.event_id where subscription_id = :subscription and d.seq > :after"
                + " and (:state::text is null or state = :state)"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by d.seq limit :limit")
        .param("subscription", subscription)
        .param("after", listing.after())
        .param("state", state == null ? null : state.name())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> delivery(new Rows(row)))
        .list();
  }

  private static Delivery delivery(Rows row) {
    String failure = row.textOrNull("failure");
    String status = row.textOrNull("status");
    return new Delivery(
        row.number("seq"),
        row.text("event_id"),
        Events.Type.valueOf(row.text("type")),
        row.text("subject"),
        Delivery.State.valueOf(row.text("state")),
        row.count("attempts"),
        status == null ? null : Integer.valueOf(status),
        failure == null ? null : Delivery.Failure.valueOf(failure),
        row.instantOrNull("tried_at"),
        row.instantOrNull("next_at"),
        row.instant("created_at"));
  }
}
