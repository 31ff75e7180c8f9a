package tenken.round.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.programme.Round;
import tenken.round.result.StoredAssessment.Failure;
import tenken.round.result.StoredAssessment.Status;
import tenken.round.store.Rows;

/** Assessments in the database. */
@Component
class AssessmentStore {

  /** The newest comment or override of one changes it too. Who asked is no matter of operators. */
  private static final String SELECT =
      """
      select id, seq, round_id, operator_id, submission_id, submission_version, pack_version,
          pack_digest, as_of, status, failure, engine_version, requested_at, completed_at,
          released_at, case when caller_role() <> 'OPERATOR' then requested_by end as requested_by,
          greatest(a.updated_at,
              (select max(made_at) from assessment_comments where assessment_id = a.id),
              (select max(made_at) from assessment_overrides where assessment_id = a.id))
              as updated_at
      from assessments a
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AssessmentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A submission as far as it is assessed.
   *
   * @param round id of the round
   * @param operator id of the operator
   * @param latest its latest version
   */
  record Submitted(String round, String operator, int latest) {}

  Optional<Submitted> submission(String id) {
    return jdbc.sql("select round_id, operator_id, latest from submissions where id = :id")
        .param("id", id)
        .query((row, at) -> submitted(new Rows(row)))
        .optional();
  }

  private static Submitted submitted(Rows row) {
    return new Submitted(row.text("round_id"), row.text("operator_id"), row.count("latest"));
  }

  /** The document of a version of a submission. */
  String document(String submission, int version) {
    return jdbc.sql(
            "select document from submission_versions"
                + " where submission_id = :id and version = :version")
        .param("id", submission)
        .param("version", version)
        .query(String.class)
        .single();
  }

  /** Asks for an assessment; an operator that does so need not see it. */
  void insert(
      String id, Round round, String operator, String submission, int version, String caller) {
    jdbc.sql(
            """
            insert into assessments (id, round_id, operator_id, submission_id, submission_version,
                pack_version, pack_digest, as_of, status, requested_by, requested_at, updated_at)
            values (:id, :round, :operator, :submission, :version, :packVersion, :packDigest,
                :asOf, 'QUEUED', :caller, :now, :now)
            """)
        .param("id", id)
        .param("round", round.id())
        .param("operator", operator)
        .param("submission", submission)
        .param("version", version)
        .param("packVersion", round.packVersion())
        .param("packDigest", round.packDigest())
        .param("asOf", round.asOf())
        .param("caller", caller)
        .param("now", Rows.time(clock.instant()))
        .update();
  }

  /** Takes one that waits, and keeps others from it until the work at the desk ends. */
  Optional<StoredAssessment> takeQueued(String id) {
    return one(SELECT + " where id = :id and status = 'QUEUED' for update", id);
  }

  void complete(String id, String engineVersion, String result, Instant now) {
    end(id, Status.COMPLETED, null, engineVersion, result, now);
  }

  void fail(String id, Failure failure, Instant now) {
    end(id, Status.FAILED, failure.name(), null, null, now);
  }

  private void end(
      String id,
      Status status,
      @Nullable String failure,
      @Nullable String engineVersion,
      @Nullable String result,
      Instant now) {
    jdbc.sql(
            "update assessments set status = :status, failure = :failure, engine_version = :engine,"
                + " result = :result, completed_at = :now, updated_at = :now where id = :id")
        .param("status", status.name())
        .param("failure", failure)
        .param("engine", engineVersion)
        .param("result", result)
        .param("now", Rows.time(now))
        .param("id", id)
        .update();
  }

  /** Releases one that is not released yet. */
  boolean release(String id) {
    return jdbc.sql(
                "update assessments set released_at = :now, updated_at = :now"
                    + " where id = :id and released_at is null")
            .param("now", Rows.time(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }

  Optional<StoredAssessment> find(String id) {
    return one(SELECT + " where id = :id", id);
  }

  private Optional<StoredAssessment> one(String sql, String id) {
    return jdbc.sql(sql).param("id", id).query((row, at) -> assessment(new Rows(row))).optional();
  }

  /** The text of a result, if there is one. */
  Optional<String> result(String id) {
    return jdbc.sql("select result from assessments where id = :id and result is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** The newest with a result of a version of a submission or a later one. */
  Optional<StoredAssessment> newest(String submission, int from) {
    return jdbc.sql(
            SELECT
                + " where submission_id = :submission and submission_version >= :from"
                + " and status = 'COMPLETED' order by submission_version desc, seq desc limit 1")
        .param("submission", submission)
        .param("from", from)
        .query((row, at) -> assessment(new Rows(row)))
        .optional();
  }

  List<StoredAssessment> list(AssessmentFilter filter, Listing listing) {
    Status status = filter.status();
    return jdbc.sql(
            "select * from ("
                + SELECT
                + ") listed where seq > :after"
                + " and (:round::text is null or round_id = :round)"
                + " and (:operator::text is null or operator_id = :operator)"
                + " and (:submission::text is null or submission_id = :submission)"
                + " and (:status::text is null or status = :status)"
                + " and (:since::timestamptz is null or updated_at >= :since)"
                + " order by seq limit :limit")
        .param("after", listing.after())
        .param("round", filter.round())
        .param("operator", filter.operator())
        .param("submission", filter.submission())
        .param("status", status == null ? null : status.name())
        .param("since", Rows.time(listing.updatedSince()))
        .param("limit", listing.limit() + 1)
        .query((row, at) -> assessment(new Rows(row)))
        .list();
  }

  private static StoredAssessment assessment(Rows row) {
    String failure = row.textOrNull("failure");
    return new StoredAssessment(
        row.text("id"),
        row.number("seq"),
        row.text("round_id"),
        row.text("operator_id"),
        row.text("submission_id"),
        row.count("submission_version"),
        row.text("pack_version"),
        row.text("pack_digest"),
        row.date("as_of"),
        Status.valueOf(row.text("status")),
        failure == null ? null : Failure.valueOf(failure),
        row.textOrNull("engine_version"),
        row.textOrNull("requested_by"),
        row.instant("requested_at"),
        row.instantOrNull("completed_at"),
        row.instantOrNull("released_at"),
        row.instant("updated_at"));
  }
}
