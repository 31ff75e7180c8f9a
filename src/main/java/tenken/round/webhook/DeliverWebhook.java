package tenken.round.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.job.Job;
import tenken.round.job.Queue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells one subscriber of one event. An attempt that was cut off after it was sent is made again:
 * its receiver knows the event by its id, and it counts once.
 */
@Component
class DeliverWebhook implements Job {

  static final String NAME = "deliver-webhook";

  /** Says that the delivery is to be tried again, at the time that its row names. */
  static final class NotYetDelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final Desk desk;
  private final DeliveryStore store;
  private final Settlement settlement;
  private final SigningSecrets secrets;
  private final Sender sender;
  private final JsonMapper json;
  private final Clock clock;

  DeliverWebhook(
      Desk desk,
      DeliveryStore store,
      Settlement settlement,
      SigningSecrets secrets,
      Sender sender,
      JsonMapper json,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.settlement = settlement;
    this.secrets = secrets;
    this.sender = sender;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Queue queue() {
    return Queue.DELIVERIES;
  }

  @Override
  public void run(String delivery) {
    Due due = desk.as(Caller.SERVICE, () -> store.pending(delivery, clock.instant())).orElse(null);
    if (due == null) {
      return;
    }
    boolean done =
        !due.live()
            ? settlement.ended(due)
            : !due.next().isAfter(clock.instant()) && settlement.of(due, sent(due));
    if (!done) {
      throw new NotYetDelivered();
    }
  }

  /** Sends it outside every transaction: a slow receiver holds nothing up. */
  private Outcome sent(Due due) {
    String id = due.event().id();
    long now = clock.instant().getEpochSecond();
    String body = json.writeValueAsString(CloudEvent.of(due.event()));
    String signature;
    try {
      String secret = secrets.open(due.subscription(), due.secret());
      signature = new Webhook(secret).sign(id, now, body);
    } catch (IllegalStateException | EmptyWebhookSecretException | WebhookSigningException e) {
      return Outcome.failed(Delivery.Failure.NOT_SIGNED);
    }
    Map<String, String> headers =
        Map.of(
            Webhook.UNBRANDED_MSG_ID_KEY,
            id,
            Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
            String.valueOf(now),
            Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
            signature);
    return sender.send(URI.create(due.url()), headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The row says when; where it says now, what failed was something else. */
  @Override
  public Optional<Duration> retryAfter(String delivery, int failures) {
    Instant now = clock.instant();
    return desk.as(Caller.SERVICE, () -> store.next(delivery))
        .map(
            next ->
                next.isAfter(now)
                    ? Duration.between(now, next)
                    : retryAfter(failures).orElse(SHORTEST));
  }
}
