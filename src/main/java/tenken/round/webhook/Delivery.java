package tenken.round.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tenken.round.event.Events;

/**
 * One event for one subscription.
 *
 * @param seq its place among all deliveries
 * @param event id of the event
 * @param type what happened
 * @param subject id of the object that it happened to
 * @param state how far it is
 * @param attempts how often it was sent, since it was last asked for by hand if it was
 * @param status what the receiver answered last, or null
 * @param failure why the last attempt failed, or null
 * @param triedAt when the last attempt was, or null
 * @param nextAt when the next is, or null
 * @param createdAt when it came to be
 */
public record Delivery(
    long seq,
    String event,
    Events.Type type,
    String subject,
    State state,
    int attempts,
    @Nullable Integer status,
    @Nullable Failure failure,
    @Nullable Instant triedAt,
    @Nullable Instant nextAt,
    Instant createdAt) {

  /** How far a delivery is. */
  public enum State {
    PENDING,
    DELIVERED,
    GIVEN_UP
  }

  /** Why an attempt failed. */
  public enum Failure {
    /** The receiver answered with a status other than 2xx. */
    REFUSED,
    TIMED_OUT,
    UNREACHABLE,
    /** The name of the receiver is none. */
    UNKNOWN_NAME,
    /** The name of the receiver leads into an internal network. */
    INTERNAL_ADDRESS,
    /** The certificate of the receiver is not valid. */
    UNTRUSTED,
    /** The secret cannot be read. */
    NOT_SIGNED,
    /** The subscription has ended, or the key that it was made with. */
    ENDED
  }
}
