package tenken.web.stored;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tenken.exchange.dto.IssuedWebhookSubscriptionDto;
import tenken.exchange.dto.NewWebhookSubscriptionDto;
import tenken.exchange.dto.WebhookDeliveryDto;
import tenken.exchange.dto.WebhookDeliveryListDto;
import tenken.exchange.dto.WebhookDeliveryStateDto;
import tenken.exchange.dto.WebhookSubscriptionDto;
import tenken.exchange.dto.WebhookSubscriptionListDto;
import tenken.round.webhook.Deliveries;
import tenken.round.webhook.Subscriptions;
import tenken.web.api.WebhooksApi;
import tenken.web.security.CallerToken;

/** Subscriptions to events over HTTP. */
@RestController
class WebhooksController implements WebhooksApi {

  private final Subscriptions subscriptions;
  private final Deliveries deliveries;
  private final WebhookMapper mapper;

  WebhooksController(Subscriptions subscriptions, Deliveries deliveries, WebhookMapper mapper) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.mapper = mapper;
  }

  @Override
  public ResponseEntity<IssuedWebhookSubscriptionDto> subscribe(
      NewWebhookSubscriptionDto wanted, @Nullable String idempotencyKey) {
    Subscriptions.Issued issued = subscriptions.add(CallerToken.caller(), mapper.read(wanted));
    URI place = URI.create("/v1/webhook-subscriptions/" + issued.subscription().id());
    return ResponseEntity.created(place).body(mapper.issued(issued));
  }

  @Override
  public ResponseEntity<WebhookSubscriptionDto> getWebhookSubscription(String id) {
    return ResponseEntity.ok(mapper.subscription(subscriptions.get(CallerToken.caller(), id)));
  }

  @Override
  public ResponseEntity<WebhookSubscriptionListDto> listWebhookSubscriptions(
      @Nullable Integer limit, @Nullable String cursor, @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.subscriptions(
            subscriptions.list(CallerToken.caller(), Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<Void> unsubscribe(String id) {
    subscriptions.remove(CallerToken.caller(), id);
    return ResponseEntity.noContent().build();
  }

  @Override
  public ResponseEntity<WebhookDeliveryListDto> listWebhookDeliveries(
      String id,
      @Nullable WebhookDeliveryStateDto state,
      @Nullable Integer limit,
      @Nullable String cursor,
      @Nullable OffsetDateTime updatedSince) {
    return ResponseEntity.ok(
        mapper.deliveries(
            deliveries.list(
                CallerToken.caller(),
                id,
                mapper.state(state),
                Listings.of(limit, cursor, updatedSince))));
  }

  @Override
  public ResponseEntity<WebhookDeliveryDto> retryWebhookDelivery(
      String id, String event, @Nullable String idempotencyKey) {
    return ResponseEntity.accepted()
        .body(mapper.delivery(deliveries.retry(CallerToken.caller(), id, event)));
  }
}
