package tenken.round.webhook;

import org.springframework.stereotype.Component;
import tenken.round.event.Event;
import tenken.round.event.Listener;
import tenken.round.job.Jobs;
import tenken.round.job.Queue;

/** Plans, in the transaction in which an event happens, that its subscribers are told. */
@Component
class DeliveryPlan implements Listener {

  private final DeliveryStore store;
  private final Jobs jobs;

  DeliveryPlan(DeliveryStore store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  @Override
  public void happened(Event event) {
    store.plan(event).forEach(id -> jobs.soon(Queue.DELIVERIES, DeliverWebhook.NAME, id));
  }
}
