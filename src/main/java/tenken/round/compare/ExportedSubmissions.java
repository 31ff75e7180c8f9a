package tenken.round.compare;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tenken.answers.AnswersWriter;
import tenken.answers.Readers;
import tenken.round.store.Rows;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was submitted to an exported round: to the secretariat version by version, as it was
 * submitted; to others the latest version, or that of the snapshot, with what they may see of it.
 */
@Component
@Order(200)
class ExportedSubmissions implements ExportPart {

  private final ExportRows rows;
  private final Disclosures disclosures;

  ExportedSubmissions(ExportRows rows, Disclosures disclosures) {
    this.rows = rows;
    this.disclosures = disclosures;
  }

  @Override
  public boolean isFor(Readers readers) {
    return true;
  }

  @Override
  public void write(ExportedRound exported, ExportLines lines) {
    if (exported.readers() == Readers.SECRETARIAT) {
      rows.submissions(exported, row -> lines.add(line(row, lines)));
    } else {
      disclosures.read(
          exported,
          each -> {
            DisclosedSubmission submitted = each.submitted();
            if (submitted != null) {
              lines.add(line(each.operator(), submitted, lines));
            }
          });
    }
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

  /** Without a digest, from which a withheld answer could be guessed. */
  private static ObjectNode line(
      String operator, DisclosedSubmission submitted, ExportLines lines) {
    ObjectNode line =
        lines
            .line("SUBMISSION")
            .put("id", submitted.submission())
            .put("operator", operator)
            .put("version", submitted.version());
    line.set("document", AnswersWriter.write(submitted.disclosure().answers()));
    return line;
  }
}
