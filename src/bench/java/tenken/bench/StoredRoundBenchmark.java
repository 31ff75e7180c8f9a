package tenken.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/**
 * A round with storage, from submissions over HTTP until each has its assessment, and all of a
 * larger round again under another pack. PostgreSQL, the service and the clients share the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class StoredRoundBenchmark {

  private static final int CLIENTS = 4;
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Param({"platform-gaps"})
  public String document;

  /** How many operators submit over HTTP; a round is opened with 200 at most. */
  @Param({"199"})
  public int submitting;

  /** How many stored assessments are replayed. */
  @Param({"10000"})
  public int stored;

  private StoredRounds rounds;
  private String round;
  private final List<Callable<Boolean>> submissions = new ArrayList<>();

  /** Starts the service; operators write drafts, and the first of them is assessed. */
  @Setup
  public void start() throws Exception {
    String json = new String(new Documents(Packs.written()).json(document), StandardCharsets.UTF_8);
    rounds = StoredRounds.start();
    List<String> operators = rounds.operators(submitting + 1);
    round = rounds.round(operators);
    for (String operator : operators) {
      String key = rounds.key(operator);
      String draft = rounds.draft(key, round, json);
      submissions.add(
          () -> {
            rounds.submit(key, draft);
            return true;
          });
    }
    submissions.remove(0).call();
    await(1);
  }

  private void await(int completed) throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    String count = "select count(*) from assessments where status = 'COMPLETED'";
    while (rounds.sql(count) < completed) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("assessments are not made");
      }
      Thread.sleep(50);
    }
  }

  /** From the first submission until the last assessment is stored. */
  @Benchmark
  public int submittedAndAssessed() throws Exception {
    double engine = rounds.assessing();
    long begun = System.nanoTime();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (Future<Boolean> each : clients.invokeAll(submissions)) {
      each.get();
    }
    clients.shutdown();
    double submitted = seconds(begun);
    await(submitting + 1);
    double all = seconds(begun);
    System.out.printf(
        "%d submitted in %.1f s, assessed in %.1f s: %.1f a second; engine %.1f s, %.0f %%%n",
        submitting,
        submitted,
        all,
        submitting / all,
        rounds.assessing() - engine,
        100 * (rounds.assessing() - engine) / all);
    return submitting;
  }

  /** A replay of as many copies of the first assessment, each of another operator. */
  @Benchmark
  public int replayed() throws Exception {
    fill();
    double engine = rounds.assessing();
    long begun = System.nanoTime();
    String wanted = "{\"round\":\"bench\",\"pack\":\"%s\"}".formatted(rounds.changedPack());
    String path =
        "/v1/replays/" + rounds.call("POST", "/v1/replays", wanted).get("id").stringValue();
    JsonNode replay;
    do {
      Thread.sleep(2000);
      replay = rounds.call("GET", path, "");
      System.out.printf("%5.0f s: %s of %s%n", seconds(begun), replay.get("done"), stored);
    } while (replay.get("done").intValue() < stored);
    double all = seconds(begun);
    System.out.printf(
        "%d replayed in %.1f s: %.1f a second; engine %.0f %%; %s%n",
        stored,
        all,
        stored / all,
        100 * (rounds.assessing() - engine) / all,
        replay.get("totals").get("all"));
    return stored;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private void fill() throws SQLException {
    rounds.sql(
        """
        insert into rounds (id, version, programme_id, sheet, sheet_revision, pack_version,
            pack_digest, as_of, opens_on, due_on, trigger, created_at, updated_at)
        select 'bench', 1, programme_id, sheet, sheet_revision, pack_version, pack_digest, as_of,
            opens_on, due_on, trigger, created_at, updated_at from rounds;
        insert into operators (id, version, kind, name_ja, name_en, created_at, updated_at)
        select 'op' || n, 1, 'PLATFORM', 'op', 'op', now(), now() from generate_series(1, %1$d) n;
        insert into submissions (id, round_id, operator_id, state, latest, created_at, updated_at)
        select 'sub' || n, 'bench', 'op' || n, 'SUBMITTED', 1, now(), now()
        from generate_series(1, %1$d) n;
        insert into submission_versions (submission_id, operator_id, version, origin, document,
            answers_digest, submitted_by, submitted_at)
        select 'sub' || n, 'op' || n, 1, origin, document, answers_digest, submitted_by, now()
        from submission_versions, generate_series(1, %1$d) n;
        insert into assessments (id, round_id, operator_id, submission_id, submission_version,
            pack_version, pack_digest, as_of, engine_version, status, result, requested_by,
            requested_at, completed_at, updated_at)
        select 'asm' || n, 'bench', 'op' || n, 'sub' || n, 1, pack_version, pack_digest, as_of,
            engine_version, status, result, requested_by, now(), now(), now()
        from assessments, generate_series(1, %1$d) n;
        analyze
        """
            .formatted(stored));
  }

  /** Ends the service and its database. */
  @TearDown
  public void stop() throws IOException {
    rounds.close();
  }
}
