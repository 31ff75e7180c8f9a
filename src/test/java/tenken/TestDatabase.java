package tenken;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL server for all tests of a run, with a database of its own for each context. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Started with the first database that is asked for; stopped with the run. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "300")
                .start();
        sql(postgres, "create role tenken login");
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test database", properties(fresh())));
  }

  /** Makes an empty database and gives its name. */
  public static String fresh() {
    String name = "tenken" + COUNT.incrementAndGet();
    sql(Server.POSTGRES, "create database " + name);
    return name;
  }

  /** What the service has to be told to use a database. */
  public static Map<String, Object> properties(String name) {
    return Map.of(
        "spring.datasource.url", url(name),
        "spring.datasource.username", "tenken",
        "spring.datasource.hikari.maximum-pool-size", "8",
        "spring.flyway.user", "postgres",
        "spring.flyway.password", "",
        "logging.structured.format.console", "");
  }

  public static String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + Server.POSTGRES.getPort() + "/" + name;
  }

  private static void sql(EmbeddedPostgres postgres, String statement) {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
