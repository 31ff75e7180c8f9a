package tenken.round.compare;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.round.store.Rows;

/** Reads what is exported, a few rows at a time, however many there are. */
@Component
class ExportRows {

  /** Rows that are in memory at once. */
  static final int FETCHED = 20;

  private static final String OPERATORS =
      """
      select o.*, p.due_on, p.reason from round_operators p join operators o on o.id = p.operator_id
      where p.round_id = :round
        and (:snapshot::text is null or exists (
            select from snapshot_operators m
            where m.snapshot_id = :snapshot and m.operator_id = p.operator_id))
      order by o.id
      """;

  private static final String SUBMISSIONS =
      """
      select v.* from submissions s join submission_versions v on v.submission_id = s.id
      where s.round_id = :round
        and (:snapshot::text is null or exists (
            select from snapshot_operators m
            where m.snapshot_id = :snapshot and m.submission_id = v.submission_id
              and m.submission_version = v.version))
      order by s.seq, v.version
      """;

  private static final String ASSESSMENTS =
      """
      select a.*, coalesce((
            select jsonb_agg(jsonb_build_object(
                'id', o.id, 'criterion', o.criterion, 'level', o.level, 'reason', o.reason,
                'by', o.made_by, 'at', to_char(o.made_at at time zone 'UTC', :format)) order by o.seq)
            from assessment_overrides o
            where o.assessment_id = a.id and (t.taken_at is null or o.made_at <= t.taken_at)), '[]')
          as overrides, coalesce((
            select jsonb_agg(jsonb_build_object(
                'id', c.id, 'finding', c.finding, 'text', c.text,
                'by', c.made_by, 'at', to_char(c.made_at at time zone 'UTC', :format)) order by c.seq)
            from assessment_comments c
            where c.assessment_id = a.id and (t.taken_at is null or c.made_at <= t.taken_at)), '[]')
          as comments
      from assessments a left join snapshots t on t.id = :snapshot
      where a.round_id = :round
        and (:snapshot::text is null or exists (
            select from snapshot_operators m
            where m.snapshot_id = :snapshot and m.assessment_id = a.id))
      order by a.seq
      """;

  private static final String DISCLOSED =
      """
      select o.id as operator, o.name_ja, o.name_en, v.submission_id, v.version, v.origin, v.late,
          v.submitted_at, v.document,
          (select l.document from submission_versions l
           where l.submission_id = s.id and l.version = s.latest) as latest,
          (select w.document from submission_versions w
           where w.submission_id = s.id and w.origin <> 'REPLY'
           order by w.version desc limit 1) as written
      from round_operators p
      join operators o on o.id = p.operator_id
      left join snapshot_operators m on m.snapshot_id = :snapshot and m.operator_id = o.id
      left join submissions s on s.round_id = p.round_id and s.operator_id = o.id
      left join submission_versions v on v.submission_id = s.id and v.version =
          case when :snapshot::text is null then s.latest else m.submission_version end
      where p.round_id = :round and (:snapshot::text is null or m.operator_id is not null)
        and (:operator::text is null or p.operator_id = :operator)
      order by o.id
      """;

  private static final String FORMAT = "YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"";

  private final JdbcClient jdbc;

  ExportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void operators(ExportedRound exported, Consumer<Rows> reader) {
    read(OPERATORS, exported).query(each(reader));
  }

  void submissions(ExportedRound exported, Consumer<Rows> reader) {
    read(SUBMISSIONS, exported).query(each(reader));
  }

  void assessments(ExportedRound exported, Consumer<Rows> reader) {
    read(ASSESSMENTS, exported).param("format", FORMAT).query(each(reader));
  }

  /** The operators, or one of them, each with the version that others than the secretariat see. */
  void disclosed(ExportedRound exported, @Nullable String operator, Consumer<Rows> reader) {
    read(DISCLOSED, exported).param("operator", operator).query(each(reader));
  }

  private static RowCallbackHandler each(Consumer<Rows> reader) {
    return row -> reader.accept(new Rows(row));
  }

  private JdbcClient.StatementSpec read(String sql, ExportedRound exported) {
    @Nullable String snapshot = exported.snapshotId();
    return jdbc.sql(sql)
        .withFetchSize(FETCHED)
        .param("round", exported.round().id())
        .param("snapshot", snapshot);
  }
}
