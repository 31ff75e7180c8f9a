package tenken.round.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.answers.Readers;
import tenken.round.Desk;
import tenken.web.WebTest;
import tenken.web.stored.Filing;
import tenken.web.stored.Office;

/** An export of many versions. */
@WebTest
class ExportsTest {

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private Exports exports;

  /** While lines are written, the database still holds those that come after. */
  @Test
  void anExportReadsAFewRowsAtATime() {
    Office secretariat = Office.secretariat(port);
    String operator = secretariat.operator("PLATFORM", "多数");
    String round = secretariat.round(secretariat.programme(2024), "BY_HAND", operator);
    Filing filing = new Filing(desk, jdbc);
    String submission = filing.submit(round, operator, Filing.NOT_TOLD);
    int versions = 2 * ExportRows.FETCHED + 1;
    for (int version = 2; version <= versions; version++) {
      filing.submitAgain(submission, operator, version, Filing.NOT_TOLD);
    }
    AtomicInteger whileReading = new AtomicInteger();
    AtomicInteger lines = new AtomicInteger();
    exports.write(
        Filing.secretariat(),
        round,
        null,
        Readers.SECRETARIAT,
        () ->
            new OutputStream() {
              @Override
              public void write(int end) {
                lines.incrementAndGet();
              }

              @Override
              public void write(byte[] line, int from, int length) {
                whileReading.addAndGet(open());
              }
            });
    assertThat(lines).hasValue(versions + 3);
    assertThat(whileReading.get()).isPositive().isLessThan(versions);
  }

  /** How many results the transaction is reading from the server. */
  private int open() {
    return jdbc.sql(
            "select count(*) from pg_cursors where statement like '%submission_versions%'"
                + " and statement not like '%pg_cursors%'")
        .query(Integer.class)
        .single();
  }
}
