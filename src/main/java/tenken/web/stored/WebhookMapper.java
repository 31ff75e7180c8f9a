package tenken.web.stored;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tenken.exchange.dto.EventTypeDto;
import tenken.exchange.dto.IssuedWebhookSubscriptionDto;
import tenken.exchange.dto.NewWebhookSubscriptionDto;
import tenken.exchange.dto.WebhookDeliveryDto;
import tenken.exchange.dto.WebhookDeliveryListDto;
import tenken.exchange.dto.WebhookDeliveryStateDto;
import tenken.exchange.dto.WebhookSubscriptionDto;
import tenken.exchange.dto.WebhookSubscriptionListDto;
import tenken.exchange.json.MappingRules;
import tenken.round.Page;
import tenken.round.event.Events;
import tenken.round.webhook.Delivery;
import tenken.round.webhook.NewSubscription;
import tenken.round.webhook.Subscription;
import tenken.round.webhook.Subscriptions;

/** Writes and reads subscriptions and deliveries. */
@Mapper(config = MappingRules.class)
interface WebhookMapper {

  NewSubscription read(NewWebhookSubscriptionDto wanted);

  IssuedWebhookSubscriptionDto issued(Subscriptions.Issued issued);

  WebhookSubscriptionDto subscription(Subscription subscription);

  WebhookSubscriptionListDto subscriptions(Page<Subscription> page);

  @Mapping(target = "lastAttemptAt", source = "triedAt")
  @Mapping(target = "nextAttemptAt", source = "nextAt")
  WebhookDeliveryDto delivery(Delivery delivery);

  WebhookDeliveryListDto deliveries(Page<Delivery> page);

  Delivery.@Nullable State state(@Nullable WebhookDeliveryStateDto state);

  /** A type of events by the name that others are told. */
  default Events.Type read(EventTypeDto type) {
    return Events.Type.of(type.getValue());
  }

  /** The name that others are told. */
  default EventTypeDto type(Events.Type type) {
    return EventTypeDto.fromValue(type.told());
  }

  /** Types in the order in which the contract lists them. */
  default List<EventTypeDto> types(Set<Events.Type> types) {
    return types.stream().sorted().map(this::type).toList();
  }

  /** A point in time in UTC. */
  default @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
