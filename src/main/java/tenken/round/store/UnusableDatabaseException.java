package tenken.round.store;

import org.jspecify.annotations.Nullable;

/** Thrown where the service cannot have a database, or none that it may trust. */
final class UnusableDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String action;

  /**
   * Refuses a database.
   *
   * @param reason why it cannot be used
   * @param action what to do
   */
  UnusableDatabaseException(String reason, String action, @Nullable Throwable cause) {
    super(reason, cause);
    this.action = action;
  }

  String action() {
    return action;
  }
}
