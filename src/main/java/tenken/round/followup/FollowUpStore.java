package tenken.round.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.Denied;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.followup.FollowUp.State;
import tenken.round.store.Rows;
import tenken.round.submission.Submission;

/** Questions and their sources in the database. */
@Component
class FollowUpStore {

  private static final String SELECT =
      """
      select f.*, s.origin, s.member, s.text_ja as source_ja, s.text_en as source_en,
          s.proposed_by, r.version as reply_version, r.cells, r.text as reply_text, r.replied_by,
          r.replied_at
      from follow_ups f
          left join follow_up_sources s on s.follow_up_id = f.id
          left join follow_up_replies r on r.follow_up_id = f.id
      """;

  private final JdbcClient jdbc;
  private final FollowUpRows rows;
  private final Clock clock;

  FollowUpStore(JdbcClient jdbc, FollowUpRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /** Adds a question; ALREADY_EXISTS where it was picked before. */
  String insert(
      Submission about,
      FollowUp.Asked asked,
      FollowUp.@Nullable Picked picked,
      FollowUp.Source source) {
    String id = Ids.next("fup");
    try {
      insert(id, about, asked, picked);
    } catch (DuplicateKeyException e) {
      throw new Denied(Denied.Reason.ALREADY_EXISTS);
    }
    jdbc.sql(
            "insert into follow_up_sources (follow_up_id, origin, member, text_ja, text_en,"
                + " proposed_by) values (:id, :origin, :member, :ja, :en, :by)")
        .param("id", id)
        .param("origin", source.origin().name())
        .param("member", source.member())
        .param("ja", source.text().ja())
        .param("en", source.text().en())
        .param("by", source.by())
        .update();
    return id;
  }

  private void insert(
      String id, Submission about, FollowUp.Asked asked, FollowUp.@Nullable Picked picked) {
    jdbc.sql(
            """
            insert into follow_ups (id, version, round_id, operator_id, submission_id,
                assessment_id, question, state, text_ja, text_en, item, asks, decides, created_at,
                updated_at)
            values (:id, 1, :round, :operator, :submission, :assessment, :question, 'PROPOSED',
                :ja, :en, :item, :asks, :decides, :now, :now)
            """)
        .param("id", id)
        .param("round", about.round())
        .param("operator", about.operator())
        .param("submission", about.id())
        .param("assessment", picked == null ? null : picked.assessment())
        .param("question", picked == null ? null : picked.question())
        .param("ja", asked.text().ja())
        .param("en", asked.text().en())
        .param("item", asked.item())
        .param("asks", rows.written(asked.cells()))
        .param("decides", asked.decides().toArray(String[]::new))
        .param("now", Rows.time(clock.instant()))
        .update();
  }

  void edit(String id, FollowUp.Asked asked) {
    jdbc.sql(
            "update follow_ups set version = version + 1, updated_at = :now, text_ja = :ja,"
                + " text_en = :en, asks = :asks where id = :id")
        .param("id", id)
        .param("ja", asked.text().ja())
        .param("en", asked.text().en())
        .param("asks", rows.written(asked.cells()))
        .param("now", Rows.time(clock.instant()))
        .update();
  }

  void decide(String id, FollowUp.Decision decision) {
    jdbc.sql(
            "update follow_ups set version = version + 1, updated_at = :now, state = :state,"
                + " into_id = :into where id = :id")
        .param("id", id)
        .param("state", decision.decision().name())
        .param("into", decision.into())
        .param("now", Rows.time(decision.at()))
        .update();
    jdbc.sql(
            "insert into follow_up_decisions (follow_up_id, decision, reason, into_id, made_by,"
                + " made_at) values (:id, :decision, :reason, :into, :by, :at)")
        .param("id", id)
        .param("decision", decision.decision().name())
        .param("reason", decision.reason())
        .param("into", decision.into())
        .param("by", decision.by())
        .param("at", Rows.time(decision.at()))
        .update();
  }

  void send(List<String> ids, FollowUp.Sent sent) {
    jdbc.sql(
            "update follow_ups set version = version + 1, updated_at = :at, state = 'SENT',"
                + " due_on = :due, sent_at = :at, assess = :assess where id in (:ids)")
        .param("ids", ids)
        .param("due", sent.dueOn())
        .param("assess", sent.assess())
        .param("at", Rows.time(sent.at()))
        .update();
  }

  /** Keeps a reply to a question that is locked. */
  void answer(FollowUp to, FollowUp.Reply reply) {
    jdbc.sql(
            "insert into follow_up_replies (follow_up_id, operator_id, submission_id, version,"
                + " cells, text, replied_by, replied_at) values (:id, :operator, :submission,"
                + " :version, :cells, :text, :by, :at)")
        .param("id", to.id())
        .param("operator", to.operator())
        .param("submission", to.submission())
        .param("version", reply.version())
        .param("cells", rows.written(reply.cells()))
        .param("text", reply.text())
        .param("by", reply.by())
        .param("at", Rows.time(reply.at()))
        .update();
    jdbc.sql(
            "update follow_ups set version = version + 1, updated_at = :at, state = 'ANSWERED'"
                + " where id = :id")
        .param("id", to.id())
        .param("at", Rows.time(reply.at()))
        .update();
  }

  /** Keeps others from changing a question until the work at the desk is done. */
  void lock(String id) {
    jdbc.sql("select id from follow_ups where id = :id for update")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Keeps others from changing any question about a submission. */
  void lockAll(String submission) {
    jdbc.sql("select id from follow_ups where submission_id = :id order by id for update")
        .param("id", submission)
        .query(String.class)
        .list();
  }

  Optional<FollowUp> find(String id) {
    return rows.read(jdbc.sql(SELECT + " where f.id = :id").param("id", id)).stream().findFirst();
  }

  List<FollowUp> list(FollowUpFilter filter, Listing listing) {
    State state = filter.state();
    FollowUp.Origin origin = filter.origin();
    return rows.read(
        jdbc.sql(
                SELECT
                    + " where f.seq > :after"
                    + " and (:round::text is null or f.round_id = :round)"
                    + " and (:submission::text is null or f.submission_id = :submission)"
                    + " and (:state::text is null or f.state = :state)"
                    + " and (:origin::text is null or s.origin = :origin)"
                    + " and (:since::timestamptz is null or f.updated_at >= :since)"
                    + " order by f.seq limit :limit")
            .param("after", listing.after())
            .param("round", filter.round())
            .param("submission", filter.submission())
            .param("state", state == null ? null : state.name())
            .param("origin", origin == null ? null : origin.name())
            .param("since", Rows.time(listing.updatedSince()))
            .param("limit", listing.limit() + 1));
  }

  List<FollowUp> ofRound(String round) {
    return rows.read(
        jdbc.sql(SELECT + " where f.round_id = :round order by f.seq").param("round", round));
  }

  /** Ids of the questions that were merged into one. */
  List<String> merged(String into) {
    return jdbc.sql("select id from follow_ups where into_id = :id order by seq")
        .param("id", into)
        .query(String.class)
        .list();
  }

  /** The assessment that a snapshot shows of a version of a submission or a later one, or null. */
  @Nullable String shown(String snapshot, String submission, int from) {
    return jdbc.sql(
            "select assessment_id from snapshot_operators where snapshot_id = :snapshot"
                + " and submission_id = :submission and submission_version >= :from"
                + " and assessment_id is not null")
        .param("snapshot", snapshot)
        .param("submission", submission)
        .param("from", from)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** The operators of a round that have been asked something, each with its earliest day. */
  Map<String, LocalDate> awaited(String round) {
    Map<String, LocalDate> days = new TreeMap<>();
    jdbc.sql(
            "select operator_id, min(due_on) as due_on from follow_ups"
                + " where round_id = :round and state = 'SENT' group by operator_id")
        .param("round", round)
        .query(
            row -> {
              Rows read = new Rows(row);
              days.put(read.text("operator_id"), read.date("due_on"));
            });
    return days;
  }
}
