package tenken.round.webhook;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.job.Jobs;
import tenken.round.job.Queue;

/** What was sent, waits to be sent, and was given up. */
@Component
public class Deliveries {

  private final Desk desk;
  private final SubscriptionStore subscriptions;
  private final DeliveryStore store;
  private final Jobs jobs;
  private final Audit audit;
  private final Clock clock;

  Deliveries(
      Desk desk,
      SubscriptionStore subscriptions,
      DeliveryStore store,
      Jobs jobs,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.subscriptions = subscriptions;
    this.store = store;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Lists the deliveries of a subscription.
   *
   * @param state only those in this state, or null for all
   * @throws Denied with NOT_FOUND if there is no such subscription that the caller may know of
   */
  public Page<Delivery> list(
      Caller caller, String subscription, Delivery.@Nullable State state, Listing listing) {
    caller.needs(Right.SUBSCRIBE);
    return desk.as(
        caller,
        () -> {
          require(subscription);
          return Page.of(store.list(subscription, state, listing), listing, Delivery::seq);
        });
  }

  /**
   * Sends again what was given up.
   *
   * @throws Denied with NOT_FOUND if there is no such delivery that the caller may know of, with
   *     WRONG_STATE if it is not given up or the subscription has ended
   */
  public Delivery retry(Caller caller, String subscription, String event) {
    caller.needs(Right.SUBSCRIBE);
    return desk.as(
        caller,
        () -> {
          require(subscription);
          found(subscription, event);
          // A job of the old id that is about to end does not stand in the way of the new one.
          String id = Ids.next("dlv");
          if (!store.renew(subscription, event, id, clock.instant())) {
            throw new Denied(Reason.WRONG_STATE);
          }
          jobs.soon(Queue.DELIVERIES, DeliverWebhook.NAME, id);
          audit.note(caller, "webhook-delivery.retried", subscription, event);
          return found(subscription, event);
        });
  }

  private void require(String subscription) {
    if (subscriptions.byId(subscription).isEmpty()) {
      throw new Denied(Reason.NOT_FOUND);
    }
  }

  private Delivery found(String subscription, String event) {
    return store.of(subscription, event).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }
}
