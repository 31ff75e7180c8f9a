package tenken.round;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.store.Rows;

/**
 * The record of who did what to which object when. It is written in the transaction of what was
 * done; the database chains it by hashes and refuses to change it. It never holds an answer.
 */
@Component
public class Audit {

  private final Desk desk;
  private final JdbcClient jdbc;
  private final Clock clock;

  Audit(Desk desk, JdbcClient jdbc, Clock clock) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes what the caller does, within the transaction in which it is done. */
  public void note(Caller caller, String action, String object) {
    note(caller, action, object, null);
  }

  /** Notes what the caller does, with a detail that holds no answer. */
  public void note(Caller caller, String action, String object, @Nullable String detail) {
    jdbc.sql(
            "insert into audit (seq, at, actor, role, operator, action, object, detail, previous,"
                + " hash) values (0, :at, :actor, :role, :operator, :action, :object, :detail,"
                + " '', '')")
        .param("at", Rows.time(clock.instant()))
        .param("actor", caller.id())
        .param("role", caller.role().name())
        .param("operator", caller.operator())
        .param("action", action)
        .param("object", object)
        .param("detail", detail)
        .update();
  }

  /** Lists what was done, the earliest first. */
  public Page<AuditEntry> list(Caller caller, Listing listing, @Nullable String object) {
    caller.needs(Right.READ_AUDIT);
    List<AuditEntry> found =
        desk.as(
            caller,
            () ->
                jdbc.sql(
                        "select * from audit where seq > :after"
                            + " and (:object::text is null or object = :object)"
                            + " and (:since::timestamptz is null or at >= :since)"
                            + " order by seq limit :limit")
                    .param("after", listing.after())
                    .param("object", object)
                    .param("since", Rows.time(listing.updatedSince()))
                    .param("limit", listing.limit() + 1)
                    .query((row, at) -> entry(new Rows(row)))
                    .list());
    return Page.of(found, listing, AuditEntry::seq);
  }

  /** Recomputes the whole chain in the database. */
  public AuditVerification verify(Caller caller) {
    caller.needs(Right.READ_AUDIT);
    return desk.as(
        caller,
        () ->
            jdbc.sql("select * from audit_verification()")
                .query(
                    (row, at) ->
                        new AuditVerification(
                            row.getLong("entries"),
                            row.getObject("broken", Long.class),
                            row.getString("last_hash")))
                .single());
  }

  private static AuditEntry entry(Rows row) {
    return new AuditEntry(
        row.number("seq"),
        row.instant("at"),
        row.text("actor"),
        Role.valueOf(row.text("role")),
        row.textOrNull("operator"),
        row.text("action"),
        row.text("object"),
        row.textOrNull("detail"),
        Optional.of(row.bytes("hash")).map(HexFormat.of()::formatHex).orElseThrow());
  }
}
