package tenken.round.compare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tenken.round.store.Rows;
import tools.jackson.databind.node.ObjectNode;

/** The assessments of an exported round, with their results as they were written. */
@Component
@Order(300)
class ExportedAssessments implements ExportPart {

  private final ExportRows rows;

  ExportedAssessments(ExportRows rows) {
    this.rows = rows;
  }

  @Override
  public void write(ExportedRound exported, ExportLines lines) {
    rows.assessments(exported, row -> lines.add(line(row, lines)));
  }

  private static ObjectNode line(Rows row, ExportLines lines) {
    ObjectNode line =
        lines
            .line("ASSESSMENT")
            .put("id", row.text("id"))
            .put("operator", row.text("operator_id"))
            .put("submission", row.text("submission_id"))
            .put("version", row.count("submission_version"))
            .put("status", row.text("status"));
    line.putObject("pack")
        .put("version", row.text("pack_version"))
        .put("digest", row.text("pack_digest"));
    line.put("asOf", row.date("as_of").toString());
    putText(line, "failure", row.textOrNull("failure"));
    putText(line, "engineVersion", row.textOrNull("engine_version"));
    line.put("requestedAt", row.instant("requested_at").toString());
    putTime(line, "completedAt", row.instantOrNull("completed_at"));
    putTime(line, "releasedAt", row.instantOrNull("released_at"));
    line.putRawValue("overrides", lines.stored(row.text("overrides")));
    line.putRawValue("comments", lines.stored(row.text("comments")));
    String result = row.textOrNull("result");
    if (result != null) {
      line.putRawValue("result", lines.stored(result));
    }
    return line;
  }

  private static void putText(ObjectNode line, String name, @Nullable String text) {
    if (text != null) {
      line.put(name, text);
    }
  }

  private static void putTime(ObjectNode line, String name, @Nullable Instant time) {
    putText(line, name, time == null ? null : time.toString());
  }
}
