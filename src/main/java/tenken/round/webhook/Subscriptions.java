package tenken.round.webhook;

import java.time.Clock;
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

/** Who wants to be told of what. Another system has its own subscriptions, and sees no others. */
@Component
public class Subscriptions {

  private static final int MOST = 20;

  /**
   * A subscription just made.
   *
   * @param subscription what is seen of it from now on
   * @param secret what signs its events
   */
  public record Issued(Subscription subscription, String secret) {}

  private final Desk desk;
  private final SubscriptionStore store;
  private final DeliveryStore deliveries;
  private final SigningSecrets secrets;
  private final ReceiverAddress addresses;
  private final Audit audit;
  private final Clock clock;

  Subscriptions(
      Desk desk,
      SubscriptionStore store,
      DeliveryStore deliveries,
      SigningSecrets secrets,
      ReceiverAddress addresses,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.deliveries = deliveries;
    this.secrets = secrets;
    this.addresses = addresses;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins a subscription.
   *
   * @throws Denied with UNUSABLE_ADDRESS or INTERNAL_ADDRESS, with LIMIT_REACHED where the caller
   *     has many already
   */
  public Issued add(Caller caller, NewSubscription wanted) {
    caller.needs(Right.SUBSCRIBE);
    String host = addresses.check(wanted.url());
    return desk.as(
        caller,
        () -> {
          if (store.live(caller) >= MOST) {
            throw new Denied(Reason.LIMIT_REACHED);
          }
          String id = Ids.next("whs");
          String secret = SigningSecrets.fresh();
          store.insert(id, caller, wanted, secrets.close(id, secret), clock.instant());
          audit.note(caller, "webhook-subscription.added", id, host);
          return new Issued(found(id), secret);
        });
  }

  /**
   * Finds a subscription.
   *
   * @throws Denied with NOT_FOUND if there is none that the caller may know of
   */
  public Subscription get(Caller caller, String id) {
    caller.needs(Right.SUBSCRIBE);
    return desk.as(caller, () -> found(id));
  }

  /** Lists the subscriptions that the caller may know of. */
  public Page<Subscription> list(Caller caller, Listing listing) {
    caller.needs(Right.SUBSCRIBE);
    return Page.of(desk.as(caller, () -> store.list(listing)), listing, Subscription::seq);
  }

  /**
   * Ends a subscription, and what waits to be sent for it.
   *
   * @throws Denied with NOT_FOUND if there is none that the caller may know of
   */
  public void remove(Caller caller, String id) {
    caller.needs(Right.SUBSCRIBE);
    desk.run(
        caller,
        () -> {
          found(id);
          if (store.end(id, SubscriptionStore.End.DELETED, clock.instant())) {
            deliveries.abandon(id, clock.instant());
            audit.note(caller, "webhook-subscription.deleted", id);
          }
        });
  }

  private Subscription found(String id) {
    return store.byId(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }
}
