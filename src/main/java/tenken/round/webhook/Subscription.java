package tenken.round.webhook;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.round.event.Events;

/**
 * Where events of some types are sent.
 *
 * @param id its id
 * @param seq its place among all subscriptions
 * @param url where events are sent
 * @param events which types of them
 * @param description what it is for, or null
 * @param createdBy whose it is
 * @param createdAt since when
 * @param endedAt when its receiver wanted no more, or null
 */
public record Subscription(
    String id,
    long seq,
    String url,
    Set<Events.Type> events,
    @Nullable String description,
    String createdBy,
    Instant createdAt,
    @Nullable Instant endedAt) {

  public Subscription {
    events = Set.copyOf(events);
  }
}
