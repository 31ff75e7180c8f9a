package tenken.round.programme;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.store.Rows;

/** The operators that are monitored. */
@Component
public class Operators {

  private final Desk desk;
  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  Operators(Desk desk, JdbcClient jdbc, Audit audit, Clock clock) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds an operator.
   *
   * @throws Denied with ALREADY_EXISTS if another has the same external name
   */
  public Operator add(Caller caller, Sheet.Kind kind, Text name, @Nullable String externalRef) {
    caller.needs(Right.MANAGE_ROUNDS);
    return desk.as(
        caller,
        () -> {
          String id = Ids.next("opr");
          insert(id, kind, name, externalRef);
          audit.note(caller, "operator.added", id);
          return found(id);
        });
  }

  private void insert(String id, Sheet.Kind kind, Text name, @Nullable String externalRef) {
    try {
      jdbc.sql(
              "insert into operators (id, version, kind, name_ja, name_en, external_ref,"
                  + " created_at, updated_at) values (:id, 1, :kind, :ja, :en, :ref, :now, :now)")
          .param("id", id)
          .param("kind", kind.name())
          .param("ja", name.ja())
          .param("en", name.en())
          .param("ref", externalRef)
          .param("now", Rows.time(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new Denied(Reason.ALREADY_EXISTS);
    }
  }

  /** Lists those that the caller may know of. */
  public Page<Operator> list(Caller caller, Listing listing) {
    caller.needs(Right.READ_ROUNDS);
    return Page.of(
        desk.as(
            caller,
            () ->
                jdbc.sql(
                        "select * from operators where seq > :after"
                            + " and (:since::timestamptz is null or updated_at >= :since)"
                            + " order by seq limit :limit")
                    .param("after", listing.after())
                    .param("since", Rows.time(listing.updatedSince()))
                    .param("limit", listing.limit() + 1)
                    .query((row, at) -> operator(new Rows(row)))
                    .list()),
        listing,
        Operator::seq);
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Operator get(Caller caller, String id) {
    caller.needs(Right.READ_ROUNDS);
    return desk.as(caller, () -> found(id));
  }

  /** Finds the id of one by it or by its external name, within work at the desk. */
  public Optional<String> called(String name) {
    return jdbc.sql(
            "select id from operators where id = :name or external_ref = :name"
                + " order by id = :name desc limit 1")
        .param("name", name)
        .query(String.class)
        .optional();
  }

  private Operator found(String id) {
    return jdbc.sql("select * from operators where id = :id")
        .param("id", id)
        .query((row, at) -> operator(new Rows(row)))
        .optional()
        .orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  private static Operator operator(Rows row) {
    return new Operator(
        row.text("id"),
        row.number("seq"),
        Sheet.Kind.valueOf(row.text("kind")),
        new Text(row.text("name_ja"), row.text("name_en")),
        row.textOrNull("external_ref"),
        row.instant("created_at"),
        row.instant("updated_at"));
  }
}
