package tenken.round.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.store.Rows;
import tools.jackson.databind.JsonNode;

/** Submissions, their versions and returns in the database. */
@Component
class SubmissionStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  SubmissionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is said of a version when it comes in; {@code at} is null for now. */
  record NewVersion(
      Submission.Origin origin,
      JsonNode document,
      String digest,
      String by,
      boolean late,
      @Nullable Instant at) {}

  /** Adds the operator's submission and gives its id; nothing if it has one in the round. */
  Optional<String> insert(String round, String operator, NewVersion version) {
    String id = Ids.next("sub");
    int inserted =
        jdbc.sql(
                "insert into submissions (id, round_id, operator_id, state, latest, created_at,"
                    + " updated_at) values (:id, :round, :operator, 'SUBMITTED', 1, :now, :now)"
                    + " on conflict (round_id, operator_id) do nothing")
            .param("id", id)
            .param("round", round)
            .param("operator", operator)
            .param("now", Rows.time(clock.instant()))
            .update();
    if (inserted == 0) {
      return Optional.empty();
    }
    insertVersion(id, version);
    return Optional.of(id);
  }

  /** Adds the next version to a submission in a state; tells whether it was in that state. */
  boolean append(String id, Submission.State state, NewVersion version) {
    boolean changed =
        jdbc.sql(
                    "update submissions set state = 'SUBMITTED', latest = latest + 1,"
                        + " updated_at = :now where id = :id and state = :state")
                .param("now", Rows.time(clock.instant()))
                .param("id", id)
                .param("state", state.name())
                .update()
            == 1;
    if (changed) {
      insertVersion(id, version);
    }
    return changed;
  }

  private void insertVersion(String id, NewVersion version) {
    jdbc.sql(
            "insert into submission_versions (submission_id, operator_id, version, origin,"
                + " document, answers_digest, submitted_by, submitted_at, late)"
                + " select id, operator_id, latest, :origin, :document, :digest, :by,"
                + " coalesce(:at, updated_at), :late from submissions where id = :id")
        .param("id", id)
        .param("origin", version.origin().name())
        .param("document", Kept.written(version.document()))
        .param("digest", version.digest())
        .param("by", version.by())
        .param("at", Rows.time(version.at()))
        .param("late", version.late())
        .update();
  }

  /** Returns the latest version of a submission; tells whether it stood to be returned. */
  boolean giveBack(String id, String reason, String by) {
    boolean changed =
        jdbc.sql(
                    "update submissions set state = 'RETURNED', updated_at = :now"
                        + " where id = :id and state = 'SUBMITTED'")
                .param("now", Rows.time(clock.instant()))
                .param("id", id)
                .update()
            == 1;
    if (changed) {
      jdbc.sql(
              "insert into submission_returns (submission_id, operator_id, version, reason,"
                  + " returned_by, returned_at) select id, operator_id, latest, :reason, :by,"
                  + " updated_at from submissions where id = :id")
          .param("id", id)
          .param("reason", reason)
          .param("by", by)
          .update();
    }
    return changed;
  }

  Optional<Submission> find(String id) {
    return jdbc.sql("select * from submissions where id = :id")
        .param("id", id)
        .query((row, at) -> submission(new Rows(row)))
        .optional();
  }

  Optional<Submission> ofRound(String round, String operator) {
    return jdbc.sql("select * from submissions where round_id = :round and operator_id = :operator")
        .param("round", round)
        .param("operator", operator)
        .query((row, at) -> submission(new Rows(row)))
        .optional();
  }

  List<Submission> list(
      Listing listing,
      @Nullable String round,
      @Nullable String operator,
      Submission.@Nullable State state) {
    return jdbc.sql(
            """
            select * from submissions where seq > :after
              and (:since::timestamptz is null or updated_at >= :since)
              and (:round::text is null or round_id = :round)
              and (:operator::text is null or operator_id = :operator)
              and (:state::text is null or state = :state)
            order by seq limit :limit
            """)
        .param("after", listing.after())
        .param("since", Rows.time(listing.updatedSince()))
        .param("round", round)
        .param("operator", operator)
        .param("state", state == null ? null : state.name())
        .param("limit", listing.limit() + 1)
        .query((row, at) -> submission(new Rows(row)))
        .list();
  }

  Optional<JsonNode> document(String id, int version) {
    return jdbc.sql(
            "select document from submission_versions"
                + " where submission_id = :id and version = :version")
        .param("id", id)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(Kept::read);
  }

  private List<Submission.Version> versions(String id) {
    return jdbc.sql(
            "select v.*, r.reason, r.returned_by, r.returned_at from submission_versions v"
                + " left join submission_returns r using (submission_id, version)"
                + " where submission_id = :id order by version")
        .param("id", id)
        .query((row, at) -> version(new Rows(row)))
        .list();
  }

  private Submission submission(Rows row) {
    String id = row.text("id");
    return new Submission(
        id,
        row.number("seq"),
        row.text("round_id"),
        row.text("operator_id"),
        Submission.State.valueOf(row.text("state")),
        row.count("latest"),
        versions(id),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private static Submission.Version version(Rows row) {
    return new Submission.Version(
        row.count("version"),
        Submission.Origin.valueOf(row.text("origin")),
        row.text("answers_digest"),
        row.text("submitted_by"),
        row.instant("submitted_at"),
        row.is("late"),
        returned(row));
  }

  private static Submission.@Nullable Return returned(Rows row) {
    String reason = row.textOrNull("reason");
    Instant at = row.instantOrNull("returned_at");
    return reason == null || at == null
        ? null
        : new Submission.Return(reason, row.text("returned_by"), at);
  }
}
