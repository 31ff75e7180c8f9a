package tenken.exchange.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Code;
import tenken.answers.Evidence;
import tenken.answers.Fault;
import tenken.answers.Status;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the rows that answer fields. For one workbook and one thread. */
final class RowReader {

  private static final List<Column> SAYING =
      List.of(Column.ANSWER, Column.STATUS, Column.REASON, Column.UNTIL, Column.EVIDENCE);
  private static final Set<String> VALUED =
      Set.of(Status.ANSWERED.name(), Status.UNCONFIRMED.name());

  private final ScopeReader scopes;
  private final ValueText values;
  private final CellReader cells;
  private final WorkbookFaults faults;
  private final Entries entries;
  private final Map<String, JsonNode> above = new HashMap<>();
  private final Map<String, List<Evidence>> evidenceAbove = new HashMap<>();

  RowReader(
      ScopeReader scopes,
      ValueText values,
      CellReader cells,
      WorkbookFaults faults,
      Entries entries) {
    this.scopes = scopes;
    this.values = values;
    this.cells = cells;
    this.faults = faults;
    this.entries = entries;
  }

  /** Tells whether a row says anything. */
  static boolean says(FilledRow row) {
    return SAYING.stream().anyMatch(column -> row.cell(column).isPresent());
  }

  void read(FilledRow row, Field field) {
    if (!says(row)) {
      return;
    }
    Optional<RawCell> answer = row.cell(Column.ANSWER);
    String status = cells.label(row, Column.STATUS, Labels.STATUS, Code.UNKNOWN_STATUS);
    if (answer.isEmpty() && (status == null || VALUED.contains(status))) {
      faults.add(
          new Fault("", Code.EMPTY_ANSWER, Sayings.noAnswer(), List.of())
              .at(row.place(Column.ANSWER)));
      return;
    }
    Alike alike =
        new Alike(
            field.question(),
            scopes.read(row),
            status,
            cells.text(row, Column.REASON),
            cells.date(row, Column.UNTIL),
            answer.isPresent());
    List<Evidence> evidence = evidence(row, field);
    int at = entries.taking(alike, field.name(), evidence.size());
    JsonNode value = answer.map(cell -> value(row, field, cell, at)).orElse(null);
    entries.get(at).field(field.name(), value, confidentiality(row));
    evidence.forEach(piece -> entries.get(at).evidence(piece, field.name()));
    entries.place(at, row, field.name(), evidence);
  }

  private @Nullable String confidentiality(FilledRow row) {
    return cells.label(
        row, Column.CONFIDENTIALITY, Labels.CONFIDENTIALITY, Code.UNKNOWN_CONFIDENTIALITY);
  }

  private JsonNode value(FilledRow row, Field field, RawCell cell, int at) {
    boolean prose = field.type() == FieldType.TEXT || field.type() == FieldType.URL;
    if (!prose && same(cell)) {
      JsonNode value = above.get(field.name());
      if (value == null) {
        wrong(row, field, at, new Wrong(Code.UNREADABLE_CELL, Sayings.nothingAbove(), List.of()));
      }
      return value == null ? raw(cell) : value;
    }
    Optional<JsonNode> value =
        cell.kind() == RawCell.Kind.ERROR ? Optional.empty() : values.read(field, cell);
    if (value.isEmpty()) {
      wrong(row, field, at, values.wrong(field, cell));
      above.remove(field.name());
    } else {
      above.put(field.name(), value.get());
    }
    return value.orElseGet(() -> raw(cell));
  }

  private static boolean same(RawCell cell) {
    return Labels.means(Labels.SAME, Labels.plain(cell.shown()));
  }

  private static JsonNode raw(RawCell cell) {
    return JsonNodeFactory.instance.stringNode(cell.shown());
  }

  private void wrong(FilledRow row, Field field, int at, Wrong wrong) {
    String pointer = Entries.pointer(at) + "/fields/" + field.name();
    faults.add(
        new Fault(pointer, wrong.code(), wrong.text(), wrong.allowed())
            .at(row.place(Column.ANSWER)));
  }

  private List<Evidence> evidence(FilledRow row, Field field) {
    String text = cells.text(row, Column.EVIDENCE);
    if (text == null) {
      return List.of();
    }
    List<Evidence> evidence =
        Labels.means(Labels.SAME, Labels.plain(text))
            ? evidenceAbove.getOrDefault(field.name(), List.of())
            : EvidenceText.read(text);
    evidenceAbove.put(field.name(), evidence);
    return evidence;
  }
}
