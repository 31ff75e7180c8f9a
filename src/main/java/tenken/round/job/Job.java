package tenken.round.job;

import java.time.Duration;
import java.util.Optional;

/**
 * Work on one object that is done later. It may be begun again where it was interrupted, also by
 * another instance, so it must do nothing that is done already.
 */
public interface Job {

  /** Its stable name, in kebab-case. */
  String name();

  /** Where it waits. */
  default Queue queue() {
    return Queue.WORK;
  }

  /** Does the work on an object; whatever it throws, the work is tried again later. */
  void run(String object);

  /**
   * How long to wait after a failure.
   *
   * @param failures how often it has failed in a row, from 1
   * @return nothing to give up
   */
  default Optional<Duration> retryAfter(int failures) {
    return Optional.of(Duration.ofSeconds(Math.min(300, 1L << Math.min(failures, 9))));
  }

  /**
   * How long to wait after a failure, where that depends on the object.
   *
   * @param failures how often it has failed in a row, from 1
   * @return nothing to give up
   */
  default Optional<Duration> retryAfter(String object, int failures) {
    return retryAfter(failures);
  }
}
