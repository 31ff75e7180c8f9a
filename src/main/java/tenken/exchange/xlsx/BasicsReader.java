package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Code;
import tools.jackson.databind.node.ObjectNode;

/** Reads the rows of the tab with the basics. For one workbook and one thread. */
final class BasicsReader {

  private final List<FilledRow> rows;
  private final CellReader cells;
  private final Places places;
  private final ObjectNode document;

  BasicsReader(List<FilledRow> rows, CellReader cells, Places places, ObjectNode document) {
    this.rows = rows;
    this.cells = cells;
    this.places = places;
    this.document = document;
  }

  /** The names of the services, which are written into the document with all that holds alone. */
  List<String> services() {
    List<String> services = new ArrayList<>();
    for (FilledRow row : rows) {
      switch (row.key()) {
        case BasicsTab.OPERATOR -> put("operator", cells.text(row, Column.ANSWER), row);
        case BasicsTab.AS_OF -> put("asOf", cells.date(row, Column.ANSWER), row);
        case BasicsTab.CONFIDENTIALITY ->
            put(
                "confidentiality",
                cells.label(
                    row, Column.ANSWER, Labels.CONFIDENTIALITY, Code.UNKNOWN_CONFIDENTIALITY),
                row);
        case BasicsTab.SERVICE -> service(row, services);
        default -> {}
      }
    }
    return services;
  }

  private void put(String name, @Nullable String value, FilledRow row) {
    if (value != null) {
      document.put(name, value);
      places.place("/" + name, row.place(Column.ANSWER));
    }
  }

  private void service(FilledRow row, List<String> services) {
    String name = cells.text(row, Column.ANSWER);
    if (name != null) {
      places.place("/services/" + services.size(), row.place(Column.ANSWER));
      services.add(name);
      document.withArray("services").add(name);
    }
  }

  /** Reads what names services. */
  void rest(ScopeReader scopes) {
    for (FilledRow row : rows) {
      if (row.key().equals(BasicsTab.ABSENT)) {
        absence(row, scopes);
      } else if (row.key().equals(BasicsTab.GUIDANCE)) {
        guidance(row);
      }
    }
  }

  private void absence(FilledRow row, ScopeReader scopes) {
    Where where = scopes.read(row);
    String reason = cells.text(row, Column.REASON);
    ObjectNode absence = ScopeNodes.write(where);
    if (absence.isEmpty() && reason == null) {
      return;
    }
    String pointer = "/absent/" + document.withArray("absent").size();
    document.withArray("absent").add(absence);
    if (reason != null) {
      absence.put("reason", reason);
    }
    places.place(pointer, row.place(Column.REASON));
    places.place(pointer + "/services", row.place(Column.SERVICE));
    places.place(pointer + "/audiences", row.place(Column.AUDIENCE));
    places.place(pointer + "/regions", row.place(Column.REGION));
    places.place("/absent", row.place(Column.REASON));
  }

  private void guidance(FilledRow row) {
    String criterion = cells.text(row, Column.ANSWER);
    String since = cells.date(row, Column.UNTIL);
    String citation = cells.text(row, Column.REASON);
    if (criterion == null && since == null && citation == null) {
      return;
    }
    String pointer = "/openGuidance/" + document.withArray("openGuidance").size();
    ObjectNode guidance = document.withArray("openGuidance").addObject();
    put(guidance, "criterion", criterion);
    put(guidance, "since", since);
    put(guidance, "citation", citation);
    places.place(pointer, row.place(Column.ANSWER));
    places.place(pointer + "/since", row.place(Column.UNTIL));
    places.place(pointer + "/citation", row.place(Column.REASON));
  }

  private static void put(ObjectNode object, String name, @Nullable String value) {
    if (value != null) {
      object.put(name, value);
    }
  }
}
