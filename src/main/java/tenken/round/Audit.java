package tenken.round;

import java.time.Clock;
import java.time.Instant;
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

  /**
   * One thing that was done.
   *
   * @param seq its number, from 1 without a gap
   * @param at when
   * @param actor who
   * @param role in which capacity
   * @param operator the actor's operator, or null
   * @param action what was done, such as {@code round.opened}
   * @param object id of what it was done to
   * @param detail more about it, such as a reason or a version, or null
   * @param hash hash over all of it and the hash of the one before, in hex
   */
  public record Entry(
      long seq,
      Instant at,
      String actor,
      Role role,
      @Nullable String operator,
      String action,
      String object,
      @Nullable String detail,
      String hash) {}

  /**
   * What came of recomputing the chain.
   *
   * @param entries how many were looked at
   * @param broken number of the first that is not as it was written or does not follow the one
   *     before, or null
   * @param hash hash of the last, in hex, or null where there is none
   */
  public record Verified(long entries, @Nullable Long broken, @Nullable String hash) {}

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
  public Page<Entry> list(Caller caller, Listing listing, @Nullable String object) {
    caller.needs(Right.READ_AUDIT);
    List<Entry> found =
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
    return Page.of(found, listing, Entry::seq);
  }

  /** Recomputes the whole chain in the database. */
  public Verified verify(Caller caller) {
    caller.needs(Right.READ_AUDIT);
    return desk.as(
        caller,
        () ->
            jdbc.sql("select * from audit_verification()")
                .query(
                    (row, at) ->
                        new Verified(
                            row.getLong("entries"),
                            row.getObject("broken", Long.class),
                            row.getString("last_hash")))
                .single());
  }

  private static Entry entry(Rows row) {
    return new Entry(
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
