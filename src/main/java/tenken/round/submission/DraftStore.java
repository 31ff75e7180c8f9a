package tenken.round.submission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Denied;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.store.Rows;
import tools.jackson.databind.JsonNode;

/** Drafts in the database, and every version of them. */
@Component
class DraftStore {

  private static final String SELECT =
      "select d.*, v.saved_by from drafts d"
          + " join draft_versions v on v.draft_id = d.id and v.version = d.version";

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String insert(String round, String operator, JsonNode document, String by) {
    String id = Ids.next("drf");
    try {
      jdbc.sql(
              "insert into drafts (id, version, round_id, operator_id, document, created_at,"
                  + " updated_at) values (:id, 1, :round, :operator, :document, :now, :now)")
          .param("id", id)
          .param("round", round)
          .param("operator", operator)
          .param("document", Kept.written(document))
          .param("now", Rows.time(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new Denied(Denied.Reason.ALREADY_EXISTS);
    }
    keepVersion(id, by);
    return id;
  }

  /** Saves the next version of a draft that is locked. */
  void save(String id, JsonNode document, String by) {
    jdbc.sql(
            "update drafts set version = version + 1, document = :document, updated_at = :now"
                + " where id = :id")
        .param("id", id)
        .param("document", Kept.written(document))
        .param("now", Rows.time(clock.instant()))
        .update();
    keepVersion(id, by);
  }

  private void keepVersion(String id, String by) {
    jdbc.sql(
            "insert into draft_versions (draft_id, operator_id, version, document, saved_by,"
                + " saved_at) select id, operator_id, version, document, :by, updated_at"
                + " from drafts where id = :id")
        .param("id", id)
        .param("by", by)
        .update();
  }

  Optional<Draft> find(String id) {
    return find(" where d.id = :key", id);
  }

  /** The draft that the operator at the desk has in a round. */
  Optional<Draft> ofRound(String round) {
    return find(" where d.round_id = :key", round);
  }

  private Optional<Draft> find(String where, String key) {
    return jdbc.sql(SELECT + where)
        .param("key", key)
        .query((row, at) -> draft(new Rows(row)))
        .optional();
  }

  /** Keeps others from changing or submitting the draft until the work at the desk is done. */
  void lock(String id) {
    jdbc.sql("select id from drafts where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** What the draft said in a version, if there is such a version. */
  Optional<JsonNode> document(String id, int version) {
    return jdbc.sql(
            "select document from draft_versions where draft_id = :id and version = :version")
        .param("id", id)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(Kept::read);
  }

  List<Draft> list(Listing listing) {
    return jdbc.sql(
            SELECT
                + " where d.seq > :after"
                + " and (:since::timestamptz is null or d.updated_at >= :since)"
                + " order by d.seq limit :limit")
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> draft(new Rows(row)))
        .list();
  }

  private static Draft draft(Rows row) {
    return new Draft(
        row.text("id"),
        row.number("seq"),
        row.count("version"),
        row.text("round_id"),
        row.text("operator_id"),
        Kept.read(row.text("document")),
        row.text("saved_by"),
        row.instant("created_at"),
        row.instant("updated_at"));
  }
}
