package tenken.round.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Level;
import tenken.round.store.Rows;

/** What was said about assessments, in the database. */
@Component
class RemarkStore {

  private final JdbcClient jdbc;

  RemarkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(StoredAssessment about, FindingComment comment) {
    jdbc.sql(
            "insert into assessment_comments (id, assessment_id, operator_id, finding, text,"
                + " made_by, made_at)"
                + " values (:id, :assessment, :operator, :finding, :text, :by, :at)")
        .param("id", comment.id())
        .param("assessment", about.id())
        .param("operator", about.operator())
        .param("finding", comment.finding())
        .param("text", comment.text())
        .param("by", comment.by())
        .param("at", Rows.time(comment.at()))
        .update();
  }

  void add(StoredAssessment about, LevelOverride override) {
    jdbc.sql(
            "insert into assessment_overrides (id, assessment_id, operator_id, criterion, level,"
                + " reason, made_by, made_at)"
                + " values (:id, :assessment, :operator, :criterion, :level, :reason, :by, :at)")
        .param("id", override.id())
        .param("assessment", about.id())
        .param("operator", about.operator())
        .param("criterion", override.criterion())
        .param("level", override.level().name())
        .param("reason", override.reason())
        .param("by", override.by())
        .param("at", Rows.time(override.at()))
        .update();
  }

  /** Each assessment with what was said about it, as far as the caller may know. */
  List<ReviewedAssessment> reviewed(List<StoredAssessment> assessments) {
    if (assessments.isEmpty()) {
      return List.of();
    }
    List<String> ids = assessments.stream().map(StoredAssessment::id).toList();
    Map<String, List<FindingComment>> comments = comments(ids);
    Map<String, List<LevelOverride>> overrides = overrides(ids);
    return assessments.stream()
        .map(
            each ->
                new ReviewedAssessment(
                    each,
                    comments.getOrDefault(each.id(), List.of()),
                    overrides.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private Map<String, List<FindingComment>> comments(List<String> assessments) {
    Map<String, List<FindingComment>> found = new LinkedHashMap<>();
    jdbc.sql("select * from assessment_comments where assessment_id in (:ids) order by seq")
        .param("ids", assessments)
        .query(
            row -> {
              Rows read = new Rows(row);
              put(found, read, comment(read));
            });
    return found;
  }

  private Map<String, List<LevelOverride>> overrides(List<String> assessments) {
    Map<String, List<LevelOverride>> found = new LinkedHashMap<>();
    jdbc.sql(
            """
            select id, assessment_id, criterion, level, reason, made_at,
                case when caller_role() <> 'OPERATOR' then made_by end as made_by,
                seq = max(seq) over (partition by assessment_id, criterion) as current
            from assessment_overrides where assessment_id in (:ids) order by seq
            """)
        .param("ids", assessments)
        .query(
            row -> {
              Rows read = new Rows(row);
              put(found, read, override(read));
            });
    return found;
  }

  private static <T> void put(Map<String, List<T>> found, Rows row, T remark) {
    found.computeIfAbsent(row.text("assessment_id"), id -> new ArrayList<>()).add(remark);
  }

  private static FindingComment comment(Rows row) {
    return new FindingComment(
        row.text("id"),
        row.text("finding"),
        row.text("text"),
        row.text("made_by"),
        row.instant("made_at"));
  }

  private static LevelOverride override(Rows row) {
    return new LevelOverride(
        row.text("id"),
        row.text("criterion"),
        Level.valueOf(row.text("level")),
        row.text("reason"),
        row.is("current"),
        row.textOrNull("made_by"),
        row.instant("made_at"));
  }
}
