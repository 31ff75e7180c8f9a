package tenken.round.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.event.Events;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.web.WebTest;
import tenken.web.stored.Filing;
import tenken.web.stored.Office;

/** What an assessment's job does, however often it is begun, and what the database refuses. */
@WebTest
class AssessJobTest {

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private Rounds rounds;
  @Autowired private AssessmentStore store;
  @Autowired private AssessJob job;
  @Autowired private Assessing assessing;
  @Autowired private EngineVersion engine;
  @Autowired private Audit audit;
  @Autowired private Events events;
  @Autowired private AssessmentMeters meters;
  @Autowired private Clock clock;

  private Office secretariat;
  private String operator;
  private String other;
  private String submission;
  private String queued;

  @BeforeEach
  void queue() {
    secretariat = Office.secretariat(port);
    operator = secretariat.operator("PLATFORM", "こだま");
    other = secretariat.operator("PLATFORM", "よそ");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator, other);
    submission = new Filing(desk, jdbc).submit(round, operator, Filing.NOT_TOLD);
    queued = insert(rounds.get(Filing.secretariat(), round));
  }

  /** Queues an assessment that no scheduler knows of. */
  private String insert(Round round) {
    String id = Ids.next("asm");
    desk.run(
        Filing.secretariat(),
        () -> store.insert(id, round, operator, submission, 1, "person:desk"));
    return id;
  }

  private String status() {
    return secretariat.get("/v1/assessments/" + queued).path("status");
  }

  private long count(String sql) {
    return desk.as(
        Caller.SERVICE, () -> jdbc.sql(sql).param("id", queued).query(Long.class).single());
  }

  private long completions() {
    return count(
        "select count(*) from audit where object = :id and action = 'assessment.completed'");
  }

  private long announced() {
    return count("select count(*) from events where subject = :id");
  }

  private String result() {
    return secretariat.get("/v1/assessments/" + queued + "/result").asString();
  }

  @Test
  void aJobBegunTwiceHasOneEffect() {
    job.run(queued);
    String first = result();
    job.run(queued);
    assertThat(result()).isEqualTo(first);
    assertThat(completions()).isEqualTo(1);
    assertThat(announced()).isEqualTo(1);
  }

  @Test
  void aJobBegunAtOnceByManyHasOneEffect() throws Exception {
    Callable<Object> run = Executors.callable(() -> job.run(queued));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Object> each : threads.invokeAll(Collections.nCopies(8, run))) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(status()).isEqualTo("COMPLETED");
    assertThat(completions()).isEqualTo(1);
    assertThat(announced()).isEqualTo(1);
  }

  @Test
  void aJobOnNothingDoesNothing() {
    job.run("asm-none");
    assertThat(status()).isEqualTo("QUEUED");
  }

  @Test
  void aPassingTroubleLeavesTheAssessmentInTheQueue() {
    ResultWriter failing =
        (assessment, answers, stamp) -> {
          throw new IllegalStateException("disk full");
        };
    AssessJob troubled =
        new AssessJob(desk, store, assessing, failing, engine, audit, events, meters, clock);
    assertThatThrownBy(() -> troubled.run(queued)).hasMessage("disk full");
    assertThat(status()).isEqualTo("QUEUED");
    assertThat(completions()).isZero();
    job.run(queued);
    assertThat(status()).isEqualTo("COMPLETED");
  }

  @Test
  void aPackThatIsNotInstalledFailsTheAssessmentForGood() {
    Round pinned = rounds.get(Filing.secretariat(), roundOf(queued));
    queued = insert(underPack(pinned, "sha256:" + "0".repeat(64)));
    job.run(queued);
    secretariat
        .get("/v1/assessments/" + queued)
        .then()
        .body("status", equalTo("FAILED"))
        .body("failure", equalTo("PACK_NOT_INSTALLED"));
    job.run(queued);
    assertThat(announced()).isZero();
    refused(Caller.SERVICE, "update assessments set status = 'QUEUED' where id = :id");
  }

  private String roundOf(String id) {
    return secretariat.get("/v1/assessments/" + id).path("round");
  }

  private static Round underPack(Round round, String digest) {
    return new Round(
        round.id(),
        round.seq(),
        round.version(),
        round.programme(),
        round.sheet(),
        round.sheetRevision(),
        round.packVersion(),
        digest,
        round.asOf(),
        round.opensOn(),
        round.dueOn(),
        round.trigger(),
        round.externalRef(),
        round.operators(),
        round.createdAt(),
        round.updatedAt());
  }

  private void refused(Caller caller, String sql) {
    assertThatThrownBy(() -> update(caller, sql))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageFindingMatch("does not change|row-level security|permission denied|violates");
  }

  private int update(Caller caller, String sql) {
    Supplier<Integer> work = () -> jdbc.sql(sql).param("id", queued).update();
    return desk.as(caller, work);
  }

  @Test
  void aCompletedAssessmentCannotBeChangedEvenInTheDatabase() {
    job.run(queued);
    String first = result();
    for (Caller caller : List.of(Caller.SERVICE, Filing.secretariat())) {
      for (String change :
          List.of(
              "result = '{}'",
              "completed_at = now()",
              "engine_version = 'x'",
              "pack_digest = 'x'",
              "as_of = '2030-01-01'",
              "status = 'QUEUED', result = null, completed_at = null",
              "requested_by = 'x'")) {
        refused(caller, "update assessments set " + change + " where id = :id");
      }
      refused(caller, "delete from assessments where id = :id");
    }
    assertThat(result()).isEqualTo(first);
  }

  @Test
  void aReleaseIsNeverTakenBackOrMoved() {
    job.run(queued);
    update(Filing.secretariat(), "update assessments set released_at = now() where id = :id");
    String move = "update assessments set released_at = %s where id = :id";
    refused(Filing.secretariat(), move.formatted("null"));
    refused(Filing.secretariat(), move.formatted("now() + interval '1 day'"));
  }

  @Test
  void theDatabaseItselfShowsAnOperatorOnlyItsReleasedAssessments() {
    job.run(queued);
    String all = "select count(*) from assessments";
    assertThat(seen(Filing.of(operator), all)).isZero();
    update(Filing.secretariat(), "update assessments set released_at = now() where id = :id");
    assertThat(seen(Filing.of(operator), all)).isEqualTo(1);
    assertThat(seen(Filing.of(other), all)).isZero();
    assertThat(jdbc.sql(all).query(Long.class).single()).isZero();
    String change = "update assessments set updated_at = now() where id = :id";
    assertThat(update(Filing.of(operator), change)).isZero();
  }

  private long seen(Caller caller, String sql) {
    return desk.as(caller, () -> jdbc.sql(sql).query(Long.class).single());
  }

  @Test
  void theDatabaseItselfKeepsRemarksToThoseConcernedAndAsTheyWere() {
    job.run(queued);
    String comment =
        "insert into assessment_comments (id, assessment_id, operator_id, finding, text, made_by,"
            + " made_at) values (gen_random_uuid(), :id, '%s', 'f', 't', 'p', now())";
    String override =
        "insert into assessment_overrides (id, assessment_id, operator_id, criterion, level,"
            + " reason, made_by, made_at)"
            + " values (gen_random_uuid(), :id, '%s', 'c', 'DOUBTFUL', 'r', 'p', now())";
    refused(Filing.of(operator), comment.formatted(operator));
    update(Filing.secretariat(), override.formatted(operator));
    assertThat(seen(Filing.of(operator), "select count(*) from assessment_overrides")).isZero();
    update(Filing.secretariat(), "update assessments set released_at = now() where id = :id");
    update(Filing.of(operator), comment.formatted(operator));
    refused(Filing.of(other), comment.formatted(other));
    refused(Filing.of(operator), override.formatted(operator));
    refused(Filing.secretariat(), comment.formatted(operator));
    for (String table : List.of("assessment_comments", "assessment_overrides")) {
      assertThat(seen(Filing.of(operator), "select count(*) from " + table)).isEqualTo(1);
      assertThat(seen(Filing.of(other), "select count(*) from " + table)).isZero();
      refused(Filing.secretariat(), "update " + table + " set id = id where assessment_id = :id");
      refused(Filing.secretariat(), "delete from " + table + " where assessment_id = :id");
    }
  }

  @Test
  void nobodyPutsAFinishedOrAForeignAssessmentIntoTheDatabase() {
    String row =
        "insert into assessments (id, round_id, operator_id, submission_id, submission_version,"
            + " pack_version, pack_digest, as_of, status, result, requested_by, requested_at,"
            + " completed_at, updated_at) select gen_random_uuid(), r.id, '%s', '%s', 1,"
            + " r.pack_version, r.pack_digest, r.as_of, %s, 'p', now(), %s, now() from rounds r"
            + " where r.id = '"
            + roundOf(queued)
            + "' and :id <> ''";
    String made = "'COMPLETED', '{}'";
    refused(Filing.secretariat(), row.formatted(operator, submission, made, "now()"));
    refused(Caller.SERVICE, row.formatted(operator, submission, made, "now()"));
    String waiting = "'QUEUED', null";
    refused(Filing.of(other), row.formatted(other, submission, waiting, "null"));
    refused(Filing.secretariat(), row.formatted(other, submission, waiting, "null"));
    assertThat(update(Filing.of(operator), row.formatted(operator, submission, waiting, "null")))
        .isEqualTo(1);
  }
}
