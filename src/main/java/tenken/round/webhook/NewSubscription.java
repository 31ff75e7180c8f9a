package tenken.round.webhook;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.round.event.Events;

/**
 * What a new subscription is to be.
 *
 * @param url where events are sent
 * @param events which types of them
 * @param description what it is for, or null
 */
public record NewSubscription(String url, Set<Events.Type> events, @Nullable String description) {

  public NewSubscription {
    events = Set.copyOf(events);
  }
}
