package tenken.round.store;

import java.nio.file.Path;

/** Thrown where the service cannot run a PostgreSQL server of its own. */
final class OwnDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OwnDatabaseException(Path directory, Throwable cause) {
    super("no PostgreSQL server can be started over " + directory + ": " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
