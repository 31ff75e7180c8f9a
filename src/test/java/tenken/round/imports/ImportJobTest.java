package tenken.round.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.RandomAnswers;
import tenken.catalog.Pack;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.imports.Import.Failure;
import tenken.round.imports.Import.Status;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Operators;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Importing;
import tenken.round.submission.RoundDocuments;
import tenken.web.WebTest;
import tenken.web.stored.Filing;
import tenken.web.stored.Office;

/** What an import's job does, however often it is begun and wherever it was interrupted. */
@WebTest
class ImportJobTest {

  private static final int MANY = 300;
  private static final int SEED = 20241123;
  private static final Code ALREADY = Code.ALREADY_EXISTS;

  /** Texts, names of properties among them, numbers, and the innermost lists and objects. */
  private static final Pattern VALUE =
      Pattern.compile("\"[^\"]*\"|(?<=: )\\d+|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private LoadedPacks packs;
  @Autowired private Rounds rounds;
  @Autowired private Operators operators;
  @Autowired private RoundDocuments documents;
  @Autowired private Importing importing;
  @Autowired private ImportStore store;
  @Autowired private LineStore lines;
  @Autowired private Audit audit;
  @Autowired private Clock clock;

  private Office secretariat;
  private String round;
  private final List<String> taking = new ArrayList<>();
  private final List<Integer> seen = Collections.synchronizedList(new ArrayList<>());

  /** Notes which lines are taken, and fails where it is told to. */
  private final class Noting extends Taking {

    private final int failing;

    Noting(int failing) {
      super(operators, documents, importing, clock);
      this.failing = failing;
    }

    @Override
    ImportedLine take(Import asked, Round round, WaitingLine line) {
      ImportedLine outcome = super.take(asked, round, line);
      if (line.number() == failing) {
        throw new IllegalStateException("killed");
      }
      seen.add(line.number());
      return outcome;
    }
  }

  private ImportJob job(int failing) {
    return new ImportJob(desk, packs, rounds, store, lines, new Noting(failing), audit);
  }

  @BeforeEach
  void open() {
    secretariat = Office.secretariat(port);
    for (int i = 0; i < 4; i++) {
      taking.add(secretariat.operator("PLATFORM", "P" + i));
    }
    round = opened(taking);
  }

  private String opened(List<String> operators) {
    return secretariat.round(
        secretariat.programme(2024), "BY_HAND", operators.toArray(String[]::new));
  }

  private static String line(String operator, Object document) {
    return "{\"ref\": \"r\", \"operator\": \"" + operator + "\", \"document\": " + document + "}";
  }

  private static String empty(String operator) {
    return line(operator, "{\"sheet\": \"platform-2024\", \"answers\": []}");
  }

  /** Queues an import that no scheduler knows of. */
  private String queued(List<String> sent) {
    String id = Ids.next("imp");
    List<WaitingLine> waiting = new ArrayList<>();
    for (String each : sent) {
      waiting.add(new WaitingLine(waiting.size() + 1, each.getBytes(StandardCharsets.UTF_8)));
    }
    desk.run(
        Filing.secretariat(),
        () -> {
          store.insert(id, round, waiting.size(), Filing.secretariat().id());
          lines.add(id, waiting);
        });
    return id;
  }

  private Import now(String id) {
    return desk.as(Filing.secretariat(), () -> store.find(id).orElseThrow());
  }

  private List<ImportedLine> outcomes(String id) {
    List<ImportedLine> all = new ArrayList<>();
    for (long after = 0; after < MANY; after += 100) {
      Listing part = new Listing(99, after, null);
      all.addAll(desk.as(Filing.secretariat(), () -> lines.list(id, null, part)));
    }
    return all;
  }

  private long count(Caller caller, String sql, Object... params) {
    return desk.as(caller, () -> jdbc.sql(sql).params(params).query(Long.class).single());
  }

  private long submissions() {
    return count(
        Filing.secretariat(), "select count(*) from submissions where round_id = ?", round);
  }

  private long waiting(String id) {
    return count(
        Caller.SERVICE, "select count(*) from import_waiting_lines where import_id = ?", id);
  }

  private long ends(String id) {
    return count(
        Caller.SERVICE,
        "select count(*) from audit where object = ? and action in"
            + " ('import.completed', 'import.failed')",
        id);
  }

  @Test
  void eachOfManyLinesIsTakenOrRefusedForItsReasonWhereverTheJobIsCutOff() {
    for (int i = taking.size(); i < 150; i++) {
      taking.add(secretariat.operator("PLATFORM", "P" + i));
    }
    round = opened(taking);
    String stranger = secretariat.operator("PLATFORM", "stranger");
    Random random = new Random(SEED);
    Pack pack = packs.inForce().pack();
    RandomAnswers answers = new RandomAnswers(pack, pack.sheets().get("platform-2024"));
    List<String> sent = new ArrayList<>();
    List<@Nullable Code> expected = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String good = answers.document(i).toString();
      boolean first = i < taking.size();
      String operator = taking.get(first ? i : random.nextInt(taking.size()));
      int kind = random.nextInt(10);
      if (kind == 0) {
        sent.add(line("nobody-" + i, good));
        expected.add(Code.UNKNOWN_REFERENCE);
      } else if (kind == 1) {
        sent.add(line(stranger, good));
        expected.add(Code.UNKNOWN_REFERENCE);
      } else if (kind == 2) {
        sent.add(line(operator, good).substring(0, 60 + random.nextInt(40)));
        expected.add(Code.MALFORMED_JSON);
      } else if (kind == 3) {
        sent.add(line(operator, good.replaceFirst("platform-2024", "platform-1999")));
        expected.add(Code.UNKNOWN_SHEET);
      } else {
        sent.add(line(operator, good));
        expected.add(null);
      }
    }
    String id = queued(sent);
    for (int cut : new int[] {1, 2, 77, 200, MANY}) {
      assertThatThrownBy(() -> job(cut).run(id)).hasMessage("killed");
      assertThat(now(id).done()).isEqualTo(cut - 1);
      assertThat(waiting(id)).isEqualTo(MANY - cut + 1);
    }
    job(0).run(id);
    job(0).run(id);
    assertThat(seen).hasSize(MANY).doesNotHaveDuplicates().isSorted();
    holds(id, expected);
  }

  private void holds(String id, List<@Nullable Code> expected) {
    List<ImportedLine> outcomes = outcomes(id);
    assertThat(outcomes).hasSize(MANY);
    Map<String, Integer> takenAt = new LinkedHashMap<>();
    for (ImportedLine each : outcomes) {
      Code wrong = expected.get(each.number() - 1);
      List<Code> codes = each.faults().stream().map(Fault::code).toList();
      boolean again = each.operator() != null && takenAt.containsKey(each.operator());
      if (wrong == null && !again) {
        assertThat(each.submission()).as("line %s: %s", each.number(), codes).isNotNull();
        takenAt.put(each.operator(), each.number());
      } else {
        assertThat(codes).as("line %s", each.number()).contains(wrong != null ? wrong : ALREADY);
        assertThat(each.submission()).isNull();
      }
    }
    Import ended = now(id);
    assertThat(ended.status()).isEqualTo(Status.COMPLETED);
    assertThat(ended.done()).isEqualTo(MANY);
    assertThat(ended.taken()).isEqualTo(takenAt.size()).isGreaterThan(50);
    assertThat(ended.refused()).isEqualTo(MANY - takenAt.size()).isGreaterThan(50);
    assertThat(submissions()).isEqualTo(takenAt.size());
    assertThat(waiting(id)).isZero();
    assertThat(ends(id)).isEqualTo(1);
  }

  @Test
  void aJobBegunAtOnceByManyTakesEachLineOnce() throws Exception {
    String id = queued(taking.stream().map(ImportJobTest::empty).toList());
    Callable<Object> run = Executors.callable(() -> job(0).run(id));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Object> each : threads.invokeAll(Collections.nCopies(6, run))) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(seen).containsExactly(1, 2, 3, 4);
    assertThat(now(id).taken()).isEqualTo(4);
    assertThat(ends(id)).isEqualTo(1);
  }

  @Test
  void twoImportsAndTheOperatorsThemselvesAtOnceLeaveOneSubmissionEach() throws Exception {
    List<String> sent = taking.stream().map(ImportJobTest::empty).toList();
    List<String> backwards = new ArrayList<>(sent);
    Collections.reverse(backwards);
    List<String> ids = List.of(queued(sent), queued(backwards));
    List<Callable<Object>> all = new ArrayList<>();
    ids.forEach(id -> all.add(Executors.callable(() -> job(0).run(id))));
    for (String operator : taking) {
      Office own = secretariat.of(operator);
      String draft =
          own.draft(round, Map.of("sheet", "platform-2024", "answers", List.<Object>of()));
      String path = "/v1/drafts/" + draft + "/submission";
      all.add(() -> assertThat(own.post(path, "\"v1\"").statusCode()).isIn(201, 409));
    }
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      for (Future<Object> each : threads.invokeAll(all)) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(submissions()).isEqualTo(taking.size());
    ids.forEach(id -> assertThat(now(id).status()).isEqualTo(Status.COMPLETED));
    String versions =
        "select count(*) from submission_versions v join submissions s on s.id = v.submission_id"
            + " where s.round_id = ?";
    assertThat(count(Filing.secretariat(), versions, round)).isEqualTo(taking.size());
  }

  /** Whatever cannot be read must not be tried for ever. */
  @Test
  void noLineKeepsAnImportFromItsEnd() {
    Random random = new Random(SEED);
    List<String> pieces =
        List.of(
            "null",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "-1e999",
            "99999999999999999999",
            "{\"\\u0000~/\\udc00\": [[]]}",
            "\u0000",
            "\ud800",
            "\"" + "x".repeat(300) + "\"");
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      StringBuilder line = new StringBuilder(line(taking.get(i % 4), Filing.NOT_TOLD));
      for (int change = random.nextInt(3); change >= 0; change--) {
        List<MatchResult> values = VALUE.matcher(line).results().toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        line.replace(value.start(), value.end(), pieces.get(random.nextInt(pieces.size())));
      }
      sent.add(line.toString());
    }
    String id = queued(sent);
    job(0).run(id);
    assertThat(now(id).done()).isEqualTo(MANY);
    assertThat(outcomes(id)).hasSize(MANY);
    secretariat.get("/v1/imports/" + id + "/lines?limit=200").then().statusCode(200);
    assertThat(waiting(id)).isZero();
  }

  @Test
  void aServiceThatStopsDoesNotWaitForTheWholeImport() {
    String id = queued(taking.stream().map(ImportJobTest::empty).toList());
    ImportJob job = job(0);
    job.stop(new ContextClosedEvent(context));
    assertThatThrownBy(() -> job.run(id)).isInstanceOf(CancellationException.class);
    assertThat(now(id).done()).isEqualTo(1);
  }

  @Test
  void aPackThatIsGoneFailsTheImportAndNothingOfItIsKept() {
    String id = queued(List.of(empty(taking.get(0)), empty(taking.get(1))));
    assertThatThrownBy(() -> job(2).run(id)).hasMessage("killed");
    jdbcAsSecretariat("update rounds set pack_digest = 'sha256:gone' where id = ?", round);
    job(0).run(id);
    assertThat(now(id).status()).isEqualTo(Status.FAILED);
    assertThat(now(id).failure()).isEqualTo(Failure.PACK_NOT_INSTALLED);
    assertThat(now(id).taken()).isEqualTo(1);
    assertThat(waiting(id)).isZero();
    job(0).run(id);
    assertThat(ends(id)).isEqualTo(1);
  }

  private void jdbcAsSecretariat(String sql, Object... params) {
    desk.run(Filing.secretariat(), () -> jdbc.sql(sql).params(params).update());
  }

  @Test
  void theDatabaseItselfShowsNoOperatorAnImportAndNobodyWhatWaits() {
    String id = queued(List.of(empty(taking.get(0)), empty(taking.get(1))));
    assertThatThrownBy(() -> job(2).run(id)).hasMessage("killed");
    Caller of = Filing.of(taking.get(0));
    for (String table : List.of("imports", "import_lines", "import_waiting_lines")) {
      String all = "select count(*) from " + table;
      assertThat(count(of, all)).isZero();
      assertThat(jdbc.sql(all).query(Long.class).single()).isZero();
    }
    assertThat(count(Filing.secretariat(), "select count(*) from import_waiting_lines")).isZero();
    assertThat(
            count(
                Filing.secretariat(), "select count(*) from import_lines where import_id = ?", id))
        .isEqualTo(1);
    for (Caller each : List.of(Caller.SERVICE, Filing.secretariat())) {
      refused(each, "update import_lines set ref = 'x' where import_id = ?", id);
    }
  }

  private void refused(Caller caller, String sql, Object... params) {
    assertThatThrownBy(() -> desk.run(caller, () -> jdbc.sql(sql).params(params).update()))
        .as(sql)
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theDatabaseItselfLetsNobodyButTheServiceBringInAndThatOnlyDuringAnImport() {
    String insert =
        "insert into submissions (id, round_id, operator_id, state, latest, created_at,"
            + " updated_at) values (?, ?, ?, 'SUBMITTED', 1, now(), now())";
    String operator = taking.get(0);
    refused(Caller.SERVICE, insert, Ids.next("sub"), round, operator);
    String open = queued(List.of(empty(taking.get(1))));
    refused(Filing.secretariat(), insert, Ids.next("sub"), round, operator);
    String stranger = secretariat.operator("PLATFORM", "stranger");
    refused(Caller.SERVICE, insert, Ids.next("sub"), round, stranger);
    String version =
        "insert into submission_versions (submission_id, operator_id, version, origin, document,"
            + " answers_digest, submitted_by, submitted_at)"
            + " values (?, ?, ?, 'IMPORT', '{}', 'd', ?, now())";
    String own = new Filing(desk, jdbc).submit(round, operator, "{}");
    String by = Filing.secretariat().id();
    refused(Filing.of(operator), version, own, operator, 2, by);
    refused(Filing.secretariat(), version, own, operator, 2, by);
    refused(Caller.SERVICE, version, own, operator, 2, by);
    job(0).run(open);
    refused(Caller.SERVICE, insert, Ids.next("sub"), round, taking.get(2));
  }
}
