package tenken.exchange.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenken.answers.TabCell;

/** Where the parts of a document stand in the workbook, by JSON Pointer. */
final class Places {

  private static final Map<String, Column> PARTS =
      Map.of(
          "/status", Column.STATUS,
          "/reason", Column.REASON,
          "/until", Column.UNTIL,
          "/scopes/services", Column.SERVICE,
          "/scopes/audiences", Column.AUDIENCE,
          "/scopes/regions", Column.REGION);

  private final Map<String, TabCell> known = new HashMap<>();

  Map<String, TabCell> known() {
    return Map.copyOf(known);
  }

  void place(String pointer, TabCell cell) {
    known.putIfAbsent(pointer, cell);
  }

  /** Notes the parts of an entry; what rows share stands in the first of them. */
  void row(String entry, FilledRow row, String field, List<Integer> evidence) {
    evidence.forEach(at -> place(entry + "/evidence/" + at, row.place(Column.EVIDENCE)));
    place(entry, row.place(Column.ANSWER));
    place(entry + "/fields/" + field, row.place(Column.ANSWER));
    PARTS.forEach((part, column) -> place(entry + part, row.place(column)));
    place(entry + "/fieldConfidentiality/" + field, row.place(Column.CONFIDENTIALITY));
  }
}
