package tenken.round.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.round.event.Events;
import tenken.round.store.Rows;

/** Subscriptions in the database; one that was deleted is there for its deliveries only. */
@Component
class SubscriptionStore {

  /** Why a subscription ended. */
  enum End {
    DELETED,
    GONE
  }

  private final JdbcClient jdbc;

  SubscriptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      String id, Caller owner, NewSubscription wanted, SigningSecrets.Stored secret, Instant now) {
    jdbc.sql(
            "insert into webhook_subscriptions (id, owner, owner_role, url, event_types,"
                + " description, secret, secret_key, created_at, updated_at) values (:id, :owner,"
                + " :role, :url, string_to_array(:events, ','), :description, :secret, :key, :now,"
                + " :now)")
        .param("id", id)
        .param("owner", owner.id())
        .param("role", owner.role().name())
        .param("url", wanted.url())
        .param(
            "events",
            wanted.events().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
        .param("description", wanted.description())
        .param("secret", secret.secret())
        .param("key", secret.key().name())
        .param("now", Rows.time(now))
        .update();
  }

  int live(Caller owner) {
    return jdbc.sql(
            "select count(*) from webhook_subscriptions where owner = :owner and ended_at is null")
        .param("owner", owner.id())
        .query(Integer.class)
        .single();
  }

  Optional<Subscription> byId(String id) {
    return jdbc.sql(
            "select * from webhook_subscriptions"
                + " where id = :id and ended_because is distinct from 'DELETED'")
        .param("id", id)
        .query((row, at) -> subscription(new Rows(row)))
        .optional();
  }

  List<Subscription> list(Listing listing) {
    return jdbc.sql(
            "select * from webhook_subscriptions where seq > :after"
                + " and ended_because is distinct from 'DELETED'"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> subscription(new Rows(row)))
        .list();
  }

  /** Ends a subscription; one whose receiver wanted no more can still be deleted. */
  boolean end(String id, End why, Instant now) {
    return jdbc.sql(
                "update webhook_subscriptions set ended_at = :now, updated_at = :now,"
                    + " ended_because = :why where id = :id"
                    + " and (ended_at is null or ended_because = 'GONE' and :why = 'DELETED')")
            .param("now", Rows.time(now))
            .param("why", why.name())
            .param("id", id)
            .update()
        == 1;
  }

  private static Subscription subscription(Rows row) {
    return new Subscription(
        row.text("id"),
        row.number("seq"),
        row.text("url"),
        row.texts("event_types").stream().map(Events.Type::valueOf).collect(Collectors.toSet()),
        row.textOrNull("description"),
        row.text("owner"),
        row.instant("created_at"),
        row.instantOrNull("ended_at"));
  }
}
