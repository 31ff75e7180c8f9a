package tenken.round.compare;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tenken.answers.Readers;
import tenken.round.store.Rows;
import tools.jackson.databind.node.ObjectNode;

/** The operators of an exported round. */
@Component
@Order(100)
class ExportedOperators implements ExportPart {

  private final ExportRows rows;

  ExportedOperators(ExportRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean isFor(Readers readers) {
    return true;
  }

  @Override
  public void write(ExportedRound exported, ExportLines lines) {
    rows.operators(exported, row -> lines.add(line(row, exported, lines)));
  }

  private static ObjectNode line(Rows row, ExportedRound exported, ExportLines lines) {
    ObjectNode line = lines.line("OPERATOR").put("id", row.text("id"));
    line.putObject("name").put("ja", row.text("name_ja")).put("en", row.text("name_en"));
    if (exported.readers() != Readers.SECRETARIAT) {
      return line;
    }
    String externalRef = row.textOrNull("external_ref");
    if (externalRef != null) {
      line.put("externalRef", externalRef);
    }
    var dueOn = row.dateOrNull("due_on");
    line.put("dueOn", (dueOn == null ? exported.round().dueOn() : dueOn).toString());
    String reason = row.textOrNull("reason");
    return reason == null ? line : line.put("reason", reason);
  }
}
