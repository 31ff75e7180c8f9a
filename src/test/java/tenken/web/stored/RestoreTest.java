package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.Tenken;
import tenken.web.WebTest;

/**
 * What README.md says of backing up and restoring, done with {@code pg_dump} and {@code pg_restore}
 * of this machine. The server is of the oldest version that the service runs on, so that they fit.
 */
class RestoreTest {

  private static final Path SERVER = Path.of("target/postgresql-15/postgres-linux-x86_64.txz");
  private static final int ASSESSMENTS = 3;

  @TempDir private Path directory;

  @Test
  void aRestoredDumpHasEveryAssessmentAndItsRecord() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(SERVER) && runs("pg_dump", "--version"),
        "NOT TRIED: there is no pg_dump on this machine, or it is not Linux on x86-64");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((system, processor) -> Files.newInputStream(SERVER))
            .start()) {
      JdbcClient owner = JdbcClient.create(postgres.getPostgresDatabase());
      owner.sql("create role tenken login").update();
      owner.sql("create database first").update();
      owner.sql("create database second").update();
      List<String> results = new ArrayList<>();
      List<String> paths = new ArrayList<>();
      try (ConfigurableApplicationContext service = start(postgres, "first")) {
        fill(Office.secretariat(port(service)), paths, results);
      }
      dumpAndRestore(postgres.getPort());
      try (ConfigurableApplicationContext service = start(postgres, "second")) {
        Office secretariat = Office.secretariat(port(service));
        for (int i = 0; i < ASSESSMENTS; i++) {
          assertThat(secretariat.get(paths.get(i) + "/result").asString())
              .isEqualTo(results.get(i));
          secretariat
              .get(paths.get(i) + "/recomputation")
              .then()
              .statusCode(200)
              .body("same", equalTo(true));
        }
        secretariat.get("/v1/audit/verification").then().body("intact", equalTo(true));
        secretariat.operator("PLATFORM", "after");
      }
    }
  }

  private static void fill(Office secretariat, List<String> paths, List<String> results) {
    String programme = secretariat.programme(2024);
    for (int i = 0; i < ASSESSMENTS; i++) {
      String operator = secretariat.operator("PLATFORM", "P" + i);
      String round = secretariat.round(programme, "ON_SUBMISSION", operator);
      String submission =
          secretariat
              .of(operator)
              .submission(round, Map.of("sheet", "platform-2024", "answers", List.of()));
      String list = "/v1/assessments?status=COMPLETED&submission=" + submission;
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> secretariat.get(list).<List<String>>path("items.id").size() == 1);
      String path = "/v1/assessments/" + secretariat.get(list).path("items[0].id");
      paths.add(path);
      results.add(secretariat.get(path + "/result").asString());
    }
  }

  private void dumpAndRestore(int port) throws IOException, InterruptedException {
    String dump = directory.resolve("tenken.dump").toString();
    String server = "postgresql://postgres@127.0.0.1:" + port + "/";
    assertThat(runs("pg_dump", "-Fc", "-f", dump, server + "first")).isTrue();
    assertThat(runs("pg_restore", "--exit-on-error", "-d", server + "second", dump)).isTrue();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static ConfigurableApplicationContext start(EmbeddedPostgres postgres, String database) {
    return new SpringApplicationBuilder(Tenken.class)
        .run(
            "--server.port=0",
            "--tenken.rules=" + WebTest.PACK,
            "--TENKEN_BOOTSTRAP_KEY=" + WebTest.KEY,
            "--logging.structured.format.console=",
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                + postgres.getPort()
                + "/"
                + database,
            "--spring.datasource.username=tenken",
            "--spring.flyway.user=postgres");
  }

  private static int port(ConfigurableApplicationContext service) {
    return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
  }
}
