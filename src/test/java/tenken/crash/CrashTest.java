package tenken.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of the built service share a database under steady writes; one of them is killed at
 * a random moment and started again, and now and then PostgreSQL is restarted underneath. {@code
 * mvn verify -Pcrash -Dcrash.cycles=200} does it so often.
 */
@Tag("crash")
class CrashTest {

  private static final String KEY = "tenken_of-the-crash-test-only";
  private static final int CYCLES = Integer.getInteger("crash.cycles", 20);
  private static final long SEED = Long.getLong("crash.seed", 20241123L);
  private static final int WRITERS = 3;
  private static final int POSTGRES_EVERY = 5;

  @TempDir private Path directory;

  @Test
  void nothingAcknowledgedIsLostOrDoneTwice() throws Exception {
    try (Postgres postgres = new Postgres(directory)) {
      List<Instance> instances =
          List.of(
              new Instance("a", postgres.properties(), KEY),
              new Instance("b", postgres.properties(), KEY));
      try {
        List<Writer.Acknowledged> acknowledged = killWhileWriting(postgres, instances);
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES);
        everyImportIsTakenOnce(postgres, acknowledged);
        everythingIsThereOnce(postgres, instances.get(0), acknowledged);
        assertThat(instances.get(1).stop()).as("ends in order").isEqualTo(143);
      } finally {
        for (Instance each : instances) {
          each.kill();
        }
      }
    }
  }

  private static List<Writer.Acknowledged> killWhileWriting(
      Postgres postgres, List<Instance> instances) throws Exception {
    for (Instance each : instances) {
      each.start();
      each.awaitReady();
    }
    AtomicBoolean enough = new AtomicBoolean();
    String programme = programme(instances.get(0));
    String document = Files.readString(Path.of("src/samples/platform-gaps.json"));
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Writer> writers = new ArrayList<>();
    List<Future<?>> written = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Writer writer = new Writer(instances, KEY, programme, document, enough);
      writers.add(writer);
      written.add(threads.submit(writer));
    }
    killAgainAndAgain(postgres, instances, written);
    enough.set(true);
    threads.shutdown();
    for (Future<?> each : written) {
      each.get();
    }
    return writers.stream().flatMap(writer -> writer.acknowledged().stream()).toList();
  }

  private static void killAgainAndAgain(
      Postgres postgres, List<Instance> instances, List<Future<?>> writers) throws Exception {
    Random random = new Random(SEED);
    for (int cycle = 1; cycle <= CYCLES; cycle++) {
      Instance victim = instances.get(random.nextInt(instances.size()));
      Thread.sleep(random.nextInt(2_000));
      victim.kill();
      if (cycle % POSTGRES_EVERY == 0) {
        postgres.restart();
      }
      victim.start();
      victim.awaitReady();
      for (Future<?> writer : writers) {
        assertThat(writer.isDone()).as("a writer gave up").isFalse();
      }
      System.out.println("crash cycle " + cycle + " of " + CYCLES);
    }
  }

  private static String programme(Instance instance) {
    return RestAssured.given()
        .port(instance.port())
        .header("Authorization", "Bearer " + KEY)
        .contentType("application/json")
        .body(Map.of("year", 2024, "title", Map.of("ja", "年度", "en", "year")))
        .post("/v1/programmes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void everythingIsThereOnce(
      Postgres postgres, Instance instance, List<Writer.Acknowledged> acknowledged) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> count(postgres, "select count(*) from assessments where status = 'QUEUED'") == 0);
    assertThat(count(postgres, "select count(*) from assessments where status <> 'COMPLETED'"))
        .isZero();
    for (Writer.Acknowledged each : acknowledged) {
      assertThat(
              count(
                  postgres,
                  "select count(*) from rounds r join submissions s on s.round_id = r.id"
                      + " where r.external_ref = '"
                      + each.round()
                      + "' and s.latest = 1 and s.id = '"
                      + each.submission()
                      + "'"))
          .as(each.round())
          .isOne();
    }
    // One for the submission itself, one for what the secretariat asked: neither lost nor twice.
    assertThat(
            count(
                postgres,
                "select count(*) from submissions s where (select count(*) from assessments a"
                    + " where a.submission_id = s.id) > 2"))
        .isZero();
    assertThat(
            count(
                postgres,
                "select count(*) from assessments a where (select count(*) from events e"
                    + " where e.type = 'ASSESSMENT_COMPLETED' and e.subject = a.id) <> 1"))
        .isZero();
    assertThat(
            count(
                postgres,
                "select count(*) from (select name from api_keys group by name having count(*) > 1)"
                    + " twice"))
        .isZero();
    RestAssured.given()
        .port(instance.port())
        .header("Authorization", "Bearer " + KEY)
        .get("/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("intact", org.hamcrest.Matchers.equalTo(true));
  }

  /** Each import took its good line and refused the four that came again. */
  private static void everyImportIsTakenOnce(
      Postgres postgres, List<Writer.Acknowledged> acknowledged) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> count(postgres, "select count(*) from imports where status <> 'COMPLETED'") == 0);
    for (Writer.Acknowledged each : acknowledged) {
      assertThat(
              count(
                  postgres,
                  "select count(*) from imports i join submissions s using (round_id)"
                      + " where i.taken = 1 and i.refused = 4 and s.latest = 1 and i.id = '"
                      + each.imported()
                      + "'"))
          .as(each.imported())
          .isOne();
    }
    assertThat(count(postgres, "select count(*) from import_waiting_lines")).isZero();
    assertThat(
            count(
                postgres,
                "select count(*) from submissions s where (select count(*) from events e"
                    + " where e.type = 'SUBMITTED' and e.subject = s.id) <> 1"))
        .isZero();
  }

  private static long count(Postgres postgres, String sql) {
    return postgres.superuser().sql(sql).query(Long.class).single();
  }
}
