package tenken.round.store;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes sure that row-level security holds: a superuser, a role that passes it by, and whoever owns
 * the tables could see everything.
 */
@Component
final class RoleCheck implements InitializingBean {

  private static final String OTHERWISE =
      "Let an owner make the tables and the service use them: set `spring.flyway.user` and"
          + " `spring.flyway.password` to the role that owns the database, and"
          + " `spring.datasource.username` and `spring.datasource.password` to another, made with"
          + " `create role tenken login password '...'`.";

  private final JdbcClient jdbc;

  /** Looks at the role that the client connects as, after the tables were made. */
  RoleCheck(JdbcClient jdbc, FlywayMigrationInitializer made) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    jdbc.sql(
            """
            select rolname from pg_roles
            where rolname = current_user
              and (rolsuper or rolbypassrls or exists (
                select from pg_class where relname = 'audit' and pg_has_role(relowner, 'member')))
            """)
        .query(String.class)
        .optional()
        .ifPresent(
            role -> {
              throw new UnusableDatabaseException(
                  "the service is connected as \""
                      + role
                      + "\", which owns its tables or is a superuser",
                  OTHERWISE,
                  null);
            });
  }
}
