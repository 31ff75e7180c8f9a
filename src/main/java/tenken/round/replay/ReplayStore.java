package tenken.round.replay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.round.Listing;
import tenken.round.replay.Replay.Failure;
import tenken.round.replay.Replay.Status;
import tenken.round.store.Rows;

/** Replays in the database. */
@Component
class ReplayStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReplayStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String id, String round, Pack pack, int total, String caller) {
    jdbc.sql(
            """
            insert into replays (id, round_id, pack_version, pack_digest, status, total,
                requested_by, requested_at, updated_at)
            values (:id, :round, :packVersion, :packDigest, 'QUEUED', :total, :caller, :now, :now)
            """)
        .param("id", id)
        .param("round", round)
        .param("packVersion", pack.version())
        .param("packDigest", pack.digest())
        .param("total", total)
        .param("caller", caller)
        .param("now", Rows.time(clock.instant()))
        .update();
  }

  Optional<Replay> find(String id) {
    return one("select * from replays where id = :id", id);
  }

  /** Takes one that is not over, and keeps others from it until the work at the desk ends. */
  Optional<Replay> takeOpen(String id) {
    return one(
        "select * from replays where id = :id and status in ('QUEUED', 'RUNNING') for update", id);
  }

  private Optional<Replay> one(String sql, String id) {
    return jdbc.sql(sql).param("id", id).query((row, at) -> replay(new Rows(row))).optional();
  }

  List<Replay> list(Listing listing) {
    return jdbc.sql(
            "select * from replays where seq > :after"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> replay(new Rows(row)))
        .list();
  }

  /** Notes that some more are done. */
  void advance(String id, int more, Status status) {
    update(id, more, status, null);
  }

  void fail(String id, Failure failure) {
    update(id, 0, Status.FAILED, failure.name());
  }

  private void update(String id, int more, Status status, @Nullable String failure) {
    jdbc.sql(
            "update replays set done = done + :more, status = :status, failure = :failure,"
                + " updated_at = :now, completed_at = case when :status in ('COMPLETED', 'FAILED')"
                + " then :now end where id = :id")
        .param("more", more)
        .param("status", status.name())
        .param("failure", failure)
        .param("now", Rows.time(clock.instant()))
        .param("id", id)
        .update();
  }

  private static Replay replay(Rows row) {
    String failure = row.textOrNull("failure");
    return new Replay(
        row.text("id"),
        row.number("seq"),
        row.text("round_id"),
        row.text("pack_version"),
        row.text("pack_digest"),
        Status.valueOf(row.text("status")),
        failure == null ? null : Failure.valueOf(failure),
        row.count("total"),
        row.count("done"),
        row.text("requested_by"),
        row.instant("requested_at"),
        row.instantOrNull("completed_at"),
        row.instant("updated_at"));
  }
}
