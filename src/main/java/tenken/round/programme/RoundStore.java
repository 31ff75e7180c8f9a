package tenken.round.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.round.Denied;
import tenken.round.Listing;
import tenken.round.store.Rows;

/** Rounds in the database. */
@Component
class RoundStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoundStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String id, NewRound round, Sheet sheet, Pack pack) {
    try {
      jdbc.sql(
              """
              insert into rounds (id, version, programme_id, sheet, sheet_revision, pack_version,
                  pack_digest, as_of, opens_on, due_on, trigger, external_ref, created_at, updated_at)
              values (:id, 1, :programme, :sheet, :revision, :packVersion, :packDigest, :asOf,
                  :opensOn, :dueOn, :trigger, :ref, :now, :now)
              """)
          .param("id", id)
          .param("programme", round.programme())
          .param("sheet", sheet.id())
          .param("revision", sheet.revision())
          .param("packVersion", pack.version())
          .param("packDigest", pack.digest())
          .param("asOf", round.asOf() == null ? sheet.asOf() : round.asOf())
          .param("opensOn", round.opensOn())
          .param("dueOn", round.dueOn())
          .param("trigger", round.trigger().name())
          .param("ref", round.externalRef())
          .param("now", Rows.time(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new Denied(Denied.Reason.ALREADY_EXISTS);
    }
    round.operators().forEach(operator -> addOperator(id, operator, null, null));
  }

  void putOperator(
      String round, String operator, @Nullable LocalDate dueOn, @Nullable String reason) {
    addOperator(round, operator, dueOn, reason);
    jdbc.sql("update rounds set version = version + 1, updated_at = :now where id = :id")
        .param("now", Rows.time(clock.instant()))
        .param("id", round)
        .update();
  }

  private void addOperator(
      String round, String operator, @Nullable LocalDate dueOn, @Nullable String reason) {
    jdbc.sql(
            "insert into round_operators (round_id, operator_id, due_on, reason)"
                + " values (:round, :operator, :dueOn, :reason)"
                + " on conflict (round_id, operator_id) do update"
                + " set due_on = :dueOn, reason = :reason")
        .param("round", round)
        .param("operator", operator)
        .param("dueOn", dueOn)
        .param("reason", reason)
        .update();
  }

  boolean programmeExists(String id) {
    return jdbc.sql("select count(*) from programmes where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        == 1;
  }

  Optional<Sheet.Kind> kindOf(String operator) {
    return jdbc.sql("select kind from operators where id = :id")
        .param("id", operator)
        .query(String.class)
        .optional()
        .map(Sheet.Kind::valueOf);
  }

  Optional<Round> find(String id) {
    return jdbc.sql("select * from rounds where id = :id")
        .param("id", id)
        .query((row, at) -> round(new Rows(row)))
        .optional();
  }

  List<Round> list(Listing listing) {
    return jdbc.sql(
            "select * from rounds where seq > :after"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> round(new Rows(row)))
        .list();
  }

  private Round round(Rows row) {
    String id = row.text("id");
    LocalDate dueOn = row.date("due_on");
    return new Round(
        id,
        row.number("seq"),
        row.count("version"),
        row.text("programme_id"),
        row.text("sheet"),
        row.text("sheet_revision"),
        row.text("pack_version"),
        row.text("pack_digest"),
        row.date("as_of"),
        row.date("opens_on"),
        dueOn,
        Round.Trigger.valueOf(row.text("trigger")),
        row.textOrNull("external_ref"),
        participants(id, dueOn),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private List<Round.Participant> participants(String round, LocalDate dueOn) {
    return jdbc.sql("select * from round_operators where round_id = :id order by operator_id")
        .param("id", round)
        .query((row, at) -> participant(new Rows(row), dueOn))
        .list();
  }

  private static Round.Participant participant(Rows row, LocalDate usual) {
    LocalDate own = row.dateOrNull("due_on");
    return new Round.Participant(
        row.text("operator_id"), own == null ? usual : own, row.textOrNull("reason"));
  }
}
