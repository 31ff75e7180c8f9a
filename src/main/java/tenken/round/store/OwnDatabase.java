package tenken.round.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL server that the service starts for itself where none is configured. It listens on
 * the loopback address only, keeps its data between runs, and stops with the service.
 */
final class OwnDatabase implements AutoCloseable {

  /** The role that owns the tables. */
  static final String OWNER = "postgres";

  /** The role that the service connects as. */
  static final String SERVICE = "tenken";

  private static final String OTHERWISE =
      "Choose another directory with `--tenken.data-dir=DIR`, or give the service a PostgreSQL of"
          + " yours with `--spring.datasource.url=jdbc:postgresql://HOST/DB` (README.md, \"Operate"
          + " it\"). Run by root, the server that comes with the service needs user namespaces;"
          + " run the service as another user where they are off.";

  private static final Duration START = Duration.ofSeconds(60);
  private static final long STOP_SECONDS = 30;

  private final FileLock lock;
  private final EmbeddedPostgres server;

  private OwnDatabase(FileLock lock, EmbeddedPostgres server) {
    this.lock = lock;
    this.server = server;
  }

  /**
   * Starts a server over the directory, which is made if there is none.
   *
   * @throws UnusableDatabaseException if it cannot run here, or another service uses the directory
   */
  static OwnDatabase start(Path directory) {
    try {
      Path home = Files.createDirectories(directory.toAbsolutePath().normalize());
      FileLock lock = lock(home.resolve("lock"));
      Path data = home.resolve("postgresql");
      stopOrphan(data.resolve("postmaster.pid"));
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(START)
              .setServerConfig("listen_addresses", "127.0.0.1")
              // The library is made for tests, and would let a crash lose what was acknowledged.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "100")
              .setOutputRedirector(Redirect.DISCARD)
              .setErrorRedirector(Redirect.DISCARD)
              .start();
      OwnDatabase started = new OwnDatabase(lock, server);
      started.admitService();
      return started;
    } catch (IOException | SQLException | IllegalStateException e) {
      throw new UnusableDatabaseException(cannotStart(directory, e), OTHERWISE, e);
    }
  }

  private static String cannotStart(Path directory, Exception why) {
    return "no PostgreSQL server can be started over " + directory + ": " + why.getMessage();
  }

  private static FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException sameProcess) {
      // Falls through: another part of this very process has it.
    }
    channel.close();
    throw new IOException("another service uses this directory");
  }

  /** Stops a server that outlived a service which was killed; the lock says that none uses it. */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.get(0).strip());
    ProcessHandle process = ProcessHandle.of(pid).orElse(null);
    if (process == null || !process.info().command().orElse("postgres").contains("postgres")) {
      return;
    }
    process.destroy();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the server of an earlier run (process " + pid + ") does not stop", e);
    }
  }

  private void admitService() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "do $$ begin if not exists (select from pg_roles where rolname = '"
              + SERVICE
              + "') then create role "
              + SERVICE
              + " login; end if; end $$");
    }
  }

  /** Where it is reached. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  @Override
  public void close() {
    try {
      server.close();
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
