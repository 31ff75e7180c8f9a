package tenken.round.compare;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tenken.round.store.Rows;
import tools.jackson.databind.node.ObjectNode;

/** What was submitted to an exported round, version by version, as it was submitted. */
@Component
@Order(200)
class ExportedSubmissions implements ExportPart {

  private final ExportRows rows;

  ExportedSubmissions(ExportRows rows) {
    this.rows = rows;
  }

  @Override
  public void write(ExportedRound exported, ExportLines lines) {
    rows.submissions(exported, row -> lines.add(line(row, lines)));
  }

  private static ObjectNode line(Rows row, ExportLines lines) {
    ObjectNode line =
        lines
            .line("SUBMISSION")
            .put("id", row.text("submission_id"))
            .put("operator", row.text("operator_id"))
            .put("version", row.count("version"))
            .put("origin", row.text("origin"))
            .put("late", row.is("late"))
            .put("digest", row.text("answers_digest"))
            .put("by", row.text("submitted_by"))
            .put("at", row.instant("submitted_at").toString());
    line.putRawValue("document", lines.stored(row.text("document")));
    return line;
  }
}
