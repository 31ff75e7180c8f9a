package tenken.round.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Listing;
import tenken.round.replay.Difference.Levels;
import tenken.round.replay.Difference.Outcome;
import tenken.round.store.Rows;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What replays found, assessment by assessment, in the database. */
@Component
class DifferenceStore {

  private static final TypeReference<List<Levels>> LEVELS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DifferenceStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Lists the assessments of a round that are completed now, to be made anew, and counts them. */
  int queue(String replay, String round) {
    return jdbc.sql(
            "insert into replay_differences (replay_id, assessment_id, seq, operator_id)"
                + " select :replay, id, seq, operator_id from assessments"
                + " where round_id = :round and status = 'COMPLETED'")
        .param("replay", replay)
        .param("round", round)
        .update();
  }

  /** The next ones that are not done. */
  List<Pending> next(String replay, int limit) {
    return jdbc.sql(
            """
            select a.id, a.as_of, v.document, a.result
            from replay_differences d
            join assessments a on a.id = d.assessment_id
            join submission_versions v
              on v.submission_id = a.submission_id and v.version = a.submission_version
            where d.replay_id = :replay and d.outcome is null
            order by d.seq limit :limit
            """)
        .param("replay", replay)
        .param("limit", limit)
        .query((row, at) -> pending(new Rows(row)))
        .list();
  }

  private static Pending pending(Rows row) {
    return new Pending(row.text("id"), row.date("as_of"), row.text("document"), row.text("result"));
  }

  void put(String replay, String assessment, Difference found) {
    jdbc.sql(
            "update replay_differences set outcome = :outcome, score_before = :before,"
                + " score_after = :after, levels = :levels::jsonb, raised = :raised, gone = :gone,"
                + " faults = :faults where replay_id = :replay and assessment_id = :assessment")
        .param("outcome", found.outcome().name())
        .param("before", found.scoreBefore())
        .param("after", found.scoreAfter())
        .param("levels", json.writeValueAsString(found.levels()))
        .param("raised", found.raised().toArray(String[]::new))
        .param("gone", found.gone().toArray(String[]::new))
        .param("faults", found.faults().toArray(String[]::new))
        .param("replay", replay)
        .param("assessment", assessment)
        .update();
  }

  List<ReplayedAssessment> list(
      String replay, @Nullable String operator, @Nullable Outcome outcome, Listing listing) {
    return jdbc.sql(
            """
            select d.*, a.submission_id, a.submission_version
            from replay_differences d join assessments a on a.id = d.assessment_id
            where d.replay_id = :replay and d.seq > :after and d.outcome is not null
              and (:operator::text is null or d.operator_id = :operator)
              and (:outcome::text is null or d.outcome = :outcome)
            order by d.seq limit :limit
            """)
        .param("replay", replay)
        .param("after", listing.after())
        .param("operator", operator)
        .param("outcome", outcome == null ? null : outcome.name())
        .param("limit", listing.limit() + 1)
        .query((row, at) -> replayed(new Rows(row)))
        .list();
  }

  private ReplayedAssessment replayed(Rows row) {
    return new ReplayedAssessment(
        row.number("seq"),
        row.text("assessment_id"),
        row.text("operator_id"),
        row.text("submission_id"),
        row.count("submission_version"),
        new Difference(
            Outcome.valueOf(row.text("outcome")),
            row.decimalOrNull("score_before"),
            row.decimalOrNull("score_after"),
            json.readValue(row.text("levels"), LEVELS),
            row.texts("raised"),
            row.texts("gone"),
            row.texts("faults")));
  }
}
