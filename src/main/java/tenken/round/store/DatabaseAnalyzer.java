package tenken.round.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the service cannot have the database that it needs. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, RuntimeException cause) {
    if (cause instanceof OwnDatabaseException) {
      return new FailureAnalysis(
          String.valueOf(cause.getMessage()),
          "Choose another directory with `--tenken.data-dir=DIR`, or give the service a PostgreSQL"
              + " of yours with `--spring.datasource.url=jdbc:postgresql://HOST/DB` (README.md,"
              + " \"Operate it\"). Run by root, the server that comes with the service needs user"
              + " namespaces; run the service as another user where they are off.",
          cause);
    }
    return cause instanceof UnsafeRoleException
        ? new FailureAnalysis(
            String.valueOf(cause.getMessage()),
            "Let an owner make the tables and the service use them: set `spring.flyway.user` and"
                + " `spring.flyway.password` to the role that owns the database, and"
                + " `spring.datasource.username` and `spring.datasource.password` to another,"
                + " made with `create role tenken login password '...'`.",
            cause)
        : null;
  }
}
