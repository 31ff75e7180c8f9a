package tenken.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** What the database holds once nobody writes any more: all that was acknowledged, once. */
final class Aftermath {

  private static final Duration STANDSTILL = Duration.ofMinutes(3);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Postgres postgres;
  private final List<Writer.Acknowledged> acknowledged;

  Aftermath(Postgres postgres, List<Writer.Acknowledged> acknowledged) {
    this.postgres = postgres;
    this.acknowledged = acknowledged;
  }

  void isThereOnce() {
    done("select count(*) from assessments where status = 'QUEUED'");
    assertThat(count("select count(*) from assessments where status <> 'COMPLETED'")).isZero();
    for (Writer.Acknowledged each : acknowledged) {
      assertThat(
              count(
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
                "select count(*) from submissions s where (select count(*) from assessments a"
                    + " where a.submission_id = s.id) > 2"))
        .isZero();
    isToldOnce("assessments", "ASSESSMENT_COMPLETED");
    assertThat(
            count(
                "select count(*) from (select name from api_keys group by name having count(*) > 1)"
                    + " twice"))
        .isZero();
  }

  /** Each import took its good line and refused the four that came again. */
  void everyImportIsTakenOnce() {
    done("select count(*) from imports where status <> 'COMPLETED'");
    for (Writer.Acknowledged each : acknowledged) {
      assertThat(
              count(
                  "select count(*) from imports i join submissions s using (round_id)"
                      + " where i.taken = 1 and i.refused = 4 and s.latest = 1 and i.id = '"
                      + each.imported()
                      + "'"))
          .as(each.imported())
          .isOne();
    }
    assertThat(count("select count(*) from import_waiting_lines")).isZero();
    isToldOnce("submissions", "SUBMITTED");
  }

  /** Each replay looked at each assessment that was there once, and found nothing changed. */
  void everyReplayEnds() {
    done("select count(*) from replays where completed_at is null");
    assertThat(
            count(
                "select count(*) from replays r where status <> 'COMPLETED' or total <> (select"
                    + " count(*) from replay_differences d where d.replay_id = r.id and d.outcome ="
                    + " 'SAME')"))
        .isZero();
    for (Writer.Acknowledged each : acknowledged) {
      assertThat(count("select count(*) from replays where id = '" + each.replay() + "'"))
          .as(each.replay())
          .isOne();
    }
    assertThat(count("select coalesce(sum(total), 0) from replays")).isPositive();
  }

  /** At least once each, always under the id of its event, and told as delivered. */
  void everyEventIsDelivered(Listener listener) {
    done("select count(*) from webhook_deliveries where state <> 'DELIVERED'");
    assertThat(listener.heard())
        .hasSameElementsAs(
            postgres
                .superuser()
                .sql("select id from events where type = 'ASSESSMENT_COMPLETED'")
                .query(String.class)
                .list());
  }

  private void isToldOnce(String table, String event) {
    assertThat(
            count(
                """
                select count(*) from %s t left join
                    (select subject, count(*) as told from events where type = '%s' group by subject) e
                    on e.subject = t.id where e.told is distinct from 1
                """
                    .formatted(table, event)))
        .as(event)
        .isZero();
  }

  /** Waits for what is left to do for as long as it gets less, however much the writers left. */
  private void done(String left) {
    for (long before = count(left); before > 0; before = count(left)) {
      long more = before;
      await().atMost(STANDSTILL).pollInterval(POLL).until(() -> count(left) < more);
    }
  }

  private long count(String sql) {
    return postgres.superuser().sql(sql).query(Long.class).single();
  }
}
