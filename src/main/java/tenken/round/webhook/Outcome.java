package tenken.round.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status what the receiver answered, or null if it did not
 * @param failure why it failed, or null if it did not
 */
record Outcome(@Nullable Integer status, Delivery.@Nullable Failure failure) {

  private static final int GONE = 410;

  static Outcome answered(int status) {
    return new Outcome(status, status / 100 == 2 ? null : Delivery.Failure.REFUSED);
  }

  static Outcome failed(Delivery.Failure failure) {
    return new Outcome(null, failure);
  }

  boolean delivered() {
    return failure == null;
  }

  /** The receiver wants no more. */
  boolean gone() {
    return status != null && status == GONE;
  }
}
