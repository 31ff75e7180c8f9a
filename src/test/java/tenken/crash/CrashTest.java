package tenken.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (Postgres postgres = new Postgres(directory);
        Listener listener = new Listener(SEED)) {
      List<Instance> instances =
          List.of(
              new Instance("a", postgres.properties(), KEY),
              new Instance("b", postgres.properties(), KEY));
      try {
        List<Writer.Acknowledged> acknowledged = killWhileWriting(postgres, instances, listener);
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES);
        Aftermath aftermath = new Aftermath(postgres, acknowledged);
        aftermath.everyImportIsTakenOnce();
        aftermath.everyReplayEnds();
        aftermath.isThereOnce();
        aftermath.everyEventIsDelivered(listener);
        auditIsIntact(instances.get(0));
        assertThat(instances.get(1).stop()).as("ends in order").isEqualTo(143);
      } finally {
        for (Instance each : instances) {
          each.kill();
        }
      }
    }
  }

  private static List<Writer.Acknowledged> killWhileWriting(
      Postgres postgres, List<Instance> instances, Listener listener) throws Exception {
    for (Instance each : instances) {
      each.start();
      each.awaitReady();
    }
    AtomicBoolean enough = new AtomicBoolean();
    String programme = programme(instances.get(0));
    String pack = request(instances.get(0)).get("/v1/pack").path("digest");
    listen(instances.get(0), listener);
    String document = Files.readString(Path.of("src/samples/platform-gaps.json"));
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Writer> writers = new ArrayList<>();
    List<Future<?>> written = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Writer writer = new Writer(instances, KEY, programme, pack, document, enough);
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
    return request(instance)
        .body(Map.of("year", 2024, "title", Map.of("ja", "年度", "en", "year")))
        .post("/v1/programmes")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void listen(Instance instance, Listener listener) {
    request(instance)
        .body(Map.of("url", listener.address(), "events", List.of("tenken.assessment.completed")))
        .post("/v1/webhook-subscriptions")
        .then()
        .statusCode(201);
  }

  private static RequestSpecification request(Instance instance) {
    return RestAssured.given()
        .port(instance.port())
        .header("Authorization", "Bearer " + KEY)
        .contentType("application/json");
  }

  private static void auditIsIntact(Instance instance) {
    request(instance)
        .get("/v1/audit/verification")
        .then()
        .statusCode(200)
        .body("intact", org.hamcrest.Matchers.equalTo(true));
  }
}
