package tenken.round.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.catalog.Pack;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.replay.Replay.Failure;
import tenken.round.replay.Replay.Status;
import tenken.web.WebTest;
import tenken.web.stored.Filing;
import tenken.web.stored.Office;
import tools.jackson.databind.json.JsonMapper;

/** What a replay's job does, however often it is begun and wherever it was interrupted. */
@WebTest
class ReplayJobTest {

  private static final int CHUNK = 2;
  private static final int ALL = 5;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private LoadedPacks packs;
  @Autowired private ReplayStore store;
  @Autowired private DifferenceStore differences;
  @Autowired private Audit audit;
  @Autowired private JsonMapper json;
  @Autowired private MeterRegistry meters;

  private final List<String> made = new ArrayList<>();
  private String operator;
  private String round;
  private String replay;

  /** Notes what is made anew, and fails where it is told to. */
  private final class Noting extends Reassessing {

    private final int failing;

    Noting(int failing) {
      super(json, meters);
      this.failing = failing;
    }

    @Override
    Difference difference(Pending pending, LoadedPack pack) {
      synchronized (made) {
        if (made.size() + 1 == failing) {
          throw new IllegalStateException("killed");
        }
        made.add(pending.assessment());
      }
      return super.difference(pending, pack);
    }
  }

  private ReplayJob job(int failing) {
    return new ReplayJob(desk, packs, store, differences, new Noting(failing), audit, CHUNK);
  }

  @BeforeEach
  void queue() {
    Office secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    String submission = new Filing(desk, jdbc).submit(round, operator, Filing.NOT_TOLD);
    for (int i = 0; i < ALL; i++) {
      insertAssessment(submission);
    }
    replay = queued(LoadedPack::pack);
  }

  private interface Named {
    Pack of(LoadedPack pack);
  }

  /** Queues a replay that no scheduler knows of. */
  private String queued(Named pack) {
    String id = Ids.next("rpl");
    desk.run(
        Filing.secretariat(),
        () -> {
          int total = differences.queue(id, round);
          store.insert(id, round, pack.of(packs.inForce()), total, "person:desk");
        });
    return id;
  }

  private void insertAssessment(String submission) {
    String id = Ids.next("asm");
    desk.run(
        Filing.secretariat(),
        () -> {
          jdbc.sql(
                  """
                  insert into assessments (id, round_id, operator_id, submission_id,
                      submission_version, pack_version, pack_digest, as_of, status, requested_by,
                      requested_at, updated_at)
                  select ?, id, ?, ?, 1, pack_version, pack_digest, as_of, 'QUEUED', 'p', now(),
                      now() from rounds where id = ?
                  """)
              .params(id, operator, submission, round)
              .update();
          jdbc.sql(
                  "update assessments set status = 'COMPLETED', completed_at = now(),"
                      + " result = '{\"viewpoints\": [], \"findings\": []}' where id = ?")
              .param(id)
              .update();
        });
  }

  private Replay now() {
    return desk.as(Filing.secretariat(), () -> store.find(replay).orElseThrow());
  }

  private long ends() {
    return desk.as(
        Caller.SERVICE,
        () ->
            jdbc.sql("select count(*) from audit where object = ? and action like 'replay.%'")
                .param(replay)
                .query(Long.class)
                .single());
  }

  @Test
  void whatWasInterruptedGoesOnWhereItsLastStepEnded() {
    assertThatThrownBy(() -> job(CHUNK + 2).run(replay)).hasMessage("killed");
    assertThat(now().status()).isEqualTo(Status.RUNNING);
    assertThat(now().done()).isEqualTo(CHUNK);
    made.subList(CHUNK, made.size()).clear();
    job(0).run(replay);
    assertThat(now().status()).isEqualTo(Status.COMPLETED);
    assertThat(now().done()).isEqualTo(ALL);
    assertThat(made).hasSize(ALL).doesNotHaveDuplicates();
    assertThat(
            desk.as(
                Filing.secretariat(),
                () -> differences.list(replay, operator, null, Listing.FIRST)))
        .hasSize(ALL);
  }

  @Test
  void aJobBegunAgainOrAtOnceByManyMakesEachAssessmentOnce() throws Exception {
    Callable<Object> run = Executors.callable(() -> job(0).run(replay));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Object> each : threads.invokeAll(Collections.nCopies(6, run))) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(made).hasSize(ALL);
    assertThat(new HashSet<>(made)).hasSize(ALL);
    assertThat(now().done()).isEqualTo(ALL);
    assertThat(ends()).isEqualTo(1);
  }

  @Test
  void aServiceThatStopsDoesNotWaitForTheWholeReplay() {
    ReplayJob job = job(0);
    job.stop(new ContextClosedEvent(context));
    assertThatThrownBy(() -> job.run(replay)).isInstanceOf(CancellationException.class);
    assertThat(now().done()).isEqualTo(CHUNK);
  }

  @Test
  void aPackThatIsGoneFailsTheReplayForGood() {
    replay = queued(pack -> under(pack.pack(), "sha256:" + "0".repeat(64)));
    job(0).run(replay);
    assertThat(now().status()).isEqualTo(Status.FAILED);
    assertThat(now().failure()).isEqualTo(Failure.PACK_NOT_INSTALLED);
    assertThat(made).isEmpty();
    job(0).run(replay);
    assertThat(ends()).isEqualTo(1);
  }

  private static Pack under(Pack pack, String digest) {
    return new Pack(
        pack.version(),
        pack.effective(),
        digest,
        pack.levelValues(),
        pack.bands(),
        pack.sources(),
        pack.questions(),
        pack.sheets(),
        pack.viewpoints());
  }

  @Test
  void theDatabaseItselfShowsNoOperatorAReplayAndChangesNoDifference() {
    job(0).run(replay);
    Caller of = Filing.of(operator);
    for (String table : List.of("replays", "replay_differences")) {
      String all = "select count(*) from " + table;
      assertThat(desk.as(of, () -> jdbc.sql(all).query(Long.class).single())).isZero();
      assertThat(jdbc.sql(all).query(Long.class).single()).isZero();
    }
    assertThatThrownBy(
            () ->
                desk.run(
                    Caller.SERVICE,
                    () ->
                        jdbc.sql("update replay_differences set seq = 0 where replay_id = ?")
                            .param(replay)
                            .update()))
        .isInstanceOf(DataAccessException.class);
  }
}
