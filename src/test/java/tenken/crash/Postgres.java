package tenken.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server that keeps what it acknowledges, and can be restarted at its place. */
final class Postgres implements AutoCloseable {

  private final Path directory;
  private final int port;
  private EmbeddedPostgres server;

  Postgres(Path directory) throws IOException, SQLException {
    this.directory = directory;
    try (ServerSocket socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role tenken login");
    }
  }

  private void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
  }

  void restart() throws IOException {
    server.close();
    start();
  }

  Map<String, Object> properties() {
    return Map.of(
        "spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        "spring.datasource.username", "tenken",
        "spring.flyway.user", "postgres");
  }

  /** As a superuser, who sees everything. */
  JdbcClient superuser() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
