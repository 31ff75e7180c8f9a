package tenken.round.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Starts a PostgreSQL server with the service where {@code spring.datasource.url} names none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class StoreConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

  /** The server while it starts, beside everything else that a start has to do. */
  record Starting(CompletableFuture<OwnDatabase> server) implements AutoCloseable {

    OwnDatabase await() {
      try {
        return server.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException reason) {
          throw reason;
        }
        throw e;
      }
    }

    /** Stops the server even if nothing ever asked for it. */
    @Override
    public void close() {
      server.thenAccept(OwnDatabase::close).exceptionally(e -> null).join();
    }
  }

  @Bean
  static BeanFactoryPostProcessor beginStarting(Environment environment) {
    Path directory = Path.of(environment.getProperty("tenken.data-dir", "data"));
    return beans -> {
      Starting starting =
          new Starting(
              CompletableFuture.supplyAsync(
                  () -> OwnDatabase.start(directory), StoreConfiguration::beside));
      beans.registerSingleton("startingDatabase", starting);
    };
  }

  private static void beside(Runnable task) {
    Thread thread = new Thread(task, "postgresql");
    thread.setDaemon(true);
    thread.start();
  }

  /** Stops the server after everything that uses it. */
  @Bean(destroyMethod = "close")
  Starting ownDatabase(Starting startingDatabase) {
    OwnDatabase server = startingDatabase.await();
    LOG.info(
        "No spring.datasource.url: PostgreSQL was started beside the service ({})", server.url());
    return startingDatabase;
  }

  @Bean
  JdbcConnectionDetails serviceConnection(Starting ownDatabase) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return OwnDatabase.SERVICE;
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return ownDatabase.await().url();
      }
    };
  }

  @Bean
  FlywayConnectionDetails ownerConnection(Starting ownDatabase) {
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return OwnDatabase.OWNER;
      }

      @Override
      public String getPassword() {
        return "";
      }

      @Override
      public String getJdbcUrl() {
        return ownDatabase.await().url();
      }
    };
  }
}
