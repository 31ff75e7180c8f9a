package tenken.round.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.followup.FollowUp.Decision;
import tenken.round.followup.FollowUp.Verdict;
import tenken.round.store.Rows;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of questions, as far as the caller at the desk may know of them. */
@Component
class FollowUpRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  FollowUpRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Cells as the database keeps them. */
  String written(List<AskedCell> cells) {
    return json.writeValueAsString(cells);
  }

  private List<AskedCell> cells(String written) {
    return List.of(json.readValue(written, AskedCell[].class));
  }

  List<FollowUp> read(JdbcClient.StatementSpec statement) {
    List<FollowUp> bare = statement.query((row, at) -> followUp(new Rows(row))).list();
    Map<String, List<Decision>> decisions = decisions(bare.stream().map(FollowUp::id).toList());
    return bare.stream()
        .map(each -> with(each, decisions.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private Map<String, List<Decision>> decisions(List<String> of) {
    Map<String, List<Decision>> found = new HashMap<>();
    if (!of.isEmpty()) {
      jdbc.sql("select * from follow_up_decisions where follow_up_id in (:ids) order by seq")
          .param("ids", of)
          .query(
              row -> {
                Rows read = new Rows(row);
                found
                    .computeIfAbsent(read.text("follow_up_id"), id -> new ArrayList<>())
                    .add(decision(read));
              });
    }
    return found;
  }

  private static Decision decision(Rows row) {
    return new Decision(
        Verdict.valueOf(row.text("decision")),
        row.textOrNull("reason"),
        row.textOrNull("into_id"),
        row.text("made_by"),
        row.instant("made_at"));
  }

  private static FollowUp with(FollowUp bare, List<Decision> decisions) {
    return new FollowUp(
        bare.id(),
        bare.seq(),
        bare.version(),
        bare.round(),
        bare.operator(),
        bare.submission(),
        bare.state(),
        bare.asked(),
        bare.picked(),
        bare.source(),
        decisions,
        bare.sent(),
        bare.reply(),
        bare.createdAt(),
        bare.updatedAt());
  }

  private FollowUp followUp(Rows row) {
    return new FollowUp(
        row.text("id"),
        row.number("seq"),
        row.count("version"),
        row.text("round_id"),
        row.text("operator_id"),
        row.text("submission_id"),
        FollowUp.State.valueOf(row.text("state")),
        asked(row),
        picked(row),
        source(row),
        List.of(),
        sent(row),
        reply(row),
        row.instant("created_at"),
        row.instant("updated_at"));
  }

  private FollowUp.Asked asked(Rows row) {
    return new FollowUp.Asked(
        new Text(row.text("text_ja"), row.text("text_en")),
        row.textOrNull("item"),
        cells(row.text("asks")),
        row.texts("decides"));
  }

  private static FollowUp.@Nullable Picked picked(Rows row) {
    String assessment = row.textOrNull("assessment_id");
    return assessment == null ? null : new FollowUp.Picked(assessment, row.text("question"));
  }

  private static FollowUp.@Nullable Source source(Rows row) {
    String origin = row.textOrNull("origin");
    return origin == null
        ? null
        : new FollowUp.Source(
            FollowUp.Origin.valueOf(origin),
            row.textOrNull("member"),
            new Text(row.text("source_ja"), row.text("source_en")),
            row.text("proposed_by"));
  }

  private static FollowUp.@Nullable Sent sent(Rows row) {
    return Optional.ofNullable(row.dateOrNull("due_on"))
        .map(due -> new FollowUp.Sent(due, row.instant("sent_at"), row.is("assess")))
        .orElse(null);
  }

  private FollowUp.@Nullable Reply reply(Rows row) {
    String by = row.textOrNull("replied_by");
    return by == null
        ? null
        : new FollowUp.Reply(
            row.count("reply_version"),
            cells(Objects.requireNonNull(row.textOrNull("cells"))),
            row.textOrNull("reply_text"),
            by,
            row.instant("replied_at"));
  }
}
