package tenken.round.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.webhook.Delivery.State;

/** Notes and counts what came of attempts. */
@Component
class Settlement {

  private static final String COUNTER = "tenken.webhook.deliveries";

  private final Desk desk;
  private final DeliveryStore store;
  private final SubscriptionStore subscriptions;
  private final Waits waits;
  private final Audit audit;
  private final MeterRegistry meters;
  private final Clock clock;

  Settlement(
      Desk desk,
      DeliveryStore store,
      SubscriptionStore subscriptions,
      Waits waits,
      Audit audit,
      MeterRegistry meters,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.subscriptions = subscriptions;
    this.waits = waits;
    this.audit = audit;
    this.meters = meters;
    this.clock = clock;
  }

  /** Gives up all that waits for a subscription that has ended; it is done with. */
  boolean ended(Due due) {
    int abandoned =
        desk.as(Caller.SERVICE, () -> store.abandon(due.subscription(), clock.instant()));
    count(State.GIVEN_UP, abandoned);
    return true;
  }

  /**
   * Notes what came of an attempt, and tells whether the delivery is known to be done with; it is
   * not where another run of the same attempt was faster.
   */
  boolean of(Due due, Outcome outcome) {
    Instant now = clock.instant();
    Instant next = next(due, outcome, now);
    State state =
        outcome.delivered() ? State.DELIVERED : next == null ? State.GIVEN_UP : State.PENDING;
    boolean noted =
        desk.as(
            Caller.SERVICE,
            () -> {
              boolean first = store.settle(due, outcome, state, next, now);
              if (first && outcome.gone()) {
                end(due.subscription(), now);
              }
              return first;
            });
    if (noted) {
      count(state, 1);
    }
    return noted && state != State.PENDING;
  }

  private @Nullable Instant next(Due due, Outcome outcome, Instant now) {
    return outcome.delivered() || outcome.gone()
        ? null
        : waits.after(due.attempts() + 1).map(now::plus).orElse(null);
  }

  private void end(String subscription, Instant now) {
    if (subscriptions.end(subscription, SubscriptionStore.End.GONE, now)) {
      store.abandon(subscription, now);
      audit.note(Caller.SERVICE, "webhook-subscription.ended", subscription, "410");
    }
  }

  private void count(State state, int deliveries) {
    String outcome =
        state == State.PENDING ? "failed" : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    meters.counter(COUNTER, "outcome", outcome).increment(deliveries);
  }
}
