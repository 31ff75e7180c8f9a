package tenken.round.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tenken.answers.Fault;
import tenken.round.Listing;
import tenken.round.imports.ImportedLine.Outcome;
import tenken.round.store.Rows;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines of imports in the database: those that wait, and what came of the others. */
@Component
class LineStore {

  private static final int BATCH = 50;
  private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

  private final JdbcTemplate batches;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  LineStore(JdbcTemplate batches, JdbcClient jdbc, JsonMapper json) {
    this.batches = batches;
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(String id, List<WaitingLine> lines) {
    batches.batchUpdate(
        "insert into import_waiting_lines (import_id, number, line) values (?, ?, ?)",
        lines,
        BATCH,
        (row, line) -> {
          row.setString(1, id);
          row.setInt(2, line.number());
          row.setBytes(3, line.bytes());
        });
  }

  /** The next line, which waits no more. */
  Optional<WaitingLine> take(String id) {
    return jdbc.sql(
            "delete from import_waiting_lines where import_id = :id and number = (select"
                + " min(number) from import_waiting_lines where import_id = :id)"
                + " returning number, line")
        .param("id", id)
        .query((row, at) -> new WaitingLine(row.getInt("number"), row.getBytes("line")))
        .optional();
  }

  /** Drops all that still waits. */
  void drop(String id) {
    jdbc.sql("delete from import_waiting_lines where import_id = :id").param("id", id).update();
  }

  void put(String id, ImportedLine line) {
    jdbc.sql(
            """
            insert into import_lines (import_id, number, ref, operator_id, outcome, submission_id,
                version, faults, more)
            values (:id, :number, :ref, :operator, :outcome, :submission, :version, :faults, :more)
            """)
        .param("id", id)
        .param("number", line.number())
        .param("ref", line.ref())
        .param("operator", line.operator())
        .param("outcome", line.outcome().name())
        .param("submission", line.submission())
        .param("version", line.version())
        .param("faults", json.writeValueAsString(line.faults()))
        .param("more", line.more())
        .update();
  }

  List<ImportedLine> list(String id, @Nullable Outcome outcome, Listing listing) {
    return jdbc.sql(
            "select * from import_lines where import_id = :id and number > :after"
                + " and (:outcome::text is null or outcome = :outcome)"
                + " order by number limit :limit")
        .param("id", id)
        .param("after", listing.after())
        .param("outcome", outcome == null ? null : outcome.name())
        .param("limit", listing.limit() + 1)
        .query((row, at) -> line(new Rows(row)))
        .list();
  }

  private ImportedLine line(Rows row) {
    String submission = row.textOrNull("submission_id");
    return new ImportedLine(
        row.count("number"),
        row.textOrNull("ref"),
        row.textOrNull("operator_id"),
        submission,
        submission == null ? null : row.count("version"),
        json.readValue(row.text("faults"), FAULTS),
        row.count("more"));
  }
}
