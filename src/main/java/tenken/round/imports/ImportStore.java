package tenken.round.imports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.imports.Import.Failure;
import tenken.round.imports.Import.Status;
import tenken.round.imports.ImportedLine.Outcome;
import tenken.round.store.Rows;

/** Imports in the database. */
@Component
class ImportStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ImportStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String id, String round, int total, String caller) {
    jdbc.sql(
            "insert into imports (id, round_id, status, total, requested_by, requested_at,"
                + " updated_at) values (:id, :round, 'QUEUED', :total, :caller, :now, :now)")
        .param("id", id)
        .param("round", round)
        .param("total", total)
        .param("caller", caller)
        .param("now", Rows.time(clock.instant()))
        .update();
  }

  Optional<Import> find(String id) {
    return one("select * from imports where id = :id", id);
  }

  /** Takes one that is not over, and keeps others from it until the work at the desk ends. */
  Optional<Import> takeOpen(String id) {
    return one(
        "select * from imports where id = :id and status in ('QUEUED', 'RUNNING') for update", id);
  }

  private Optional<Import> one(String sql, String id) {
    return jdbc.sql(sql).param("id", id).query((row, at) -> imported(new Rows(row))).optional();
  }

  List<Import> list(String round, Listing listing) {
    return jdbc.sql(
            "select * from imports where round_id = :round and seq > :after"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("round", round)
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> imported(new Rows(row)))
        .list();
  }

  /** Notes that the outcome of one more line is known. */
  void advance(String id, Outcome outcome, Status status) {
    update(id, outcome, status, null);
  }

  void fail(String id, Failure failure) {
    update(id, null, Status.FAILED, failure);
  }

  private void update(
      String id, @Nullable Outcome outcome, Status status, @Nullable Failure failure) {
    jdbc.sql(
            "update imports set taken = taken + :taken, refused = refused + :refused,"
                + " status = :status, failure = :failure, updated_at = :now, completed_at ="
                + " case when :status in ('COMPLETED', 'FAILED') then :now end where id = :id")
        .param("taken", outcome == Outcome.TAKEN ? 1 : 0)
        .param("refused", outcome == Outcome.REFUSED ? 1 : 0)
        .param("status", status.name())
        .param("failure", failure == null ? null : failure.name())
        .param("now", Rows.time(clock.instant()))
        .param("id", id)
        .update();
  }

  private static Import imported(Rows row) {
    String failure = row.textOrNull("failure");
    return new Import(
        row.text("id"),
        row.number("seq"),
        row.text("round_id"),
        Status.valueOf(row.text("status")),
        failure == null ? null : Failure.valueOf(failure),
        row.count("total"),
        row.count("taken") + row.count("refused"),
        row.count("taken"),
        row.count("refused"),
        row.text("requested_by"),
        row.instant("requested_at"),
        row.instantOrNull("completed_at"),
        row.instant("updated_at"));
  }
}
