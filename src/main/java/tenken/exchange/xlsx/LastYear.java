package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Scope;
import tenken.exchange.words.Words;

/**
 * What an operator answered the year before, for this year's cells; shown beside, never read back.
 *
 * @param given what was answered, by this year's cells
 * @param words the words of the workbook
 */
record LastYear(Map<Cell, Given> given, Words words) {

  /** The answers for the scopes of a row, told apart where they differ. */
  String text(Row row) {
    Map<String, List<Scope>> scopes = new LinkedHashMap<>();
    given.forEach(
        (cell, said) -> {
          if (cell.field().equals(row.field().name())
              && row.where().covers(cell.scope())
              && said.value() != null) {
            scopes.computeIfAbsent(text(cell, said), text -> new ArrayList<>()).add(cell.scope());
          }
        });
    if (scopes.size() == 1) {
      return scopes.keySet().iterator().next();
    }
    return scopes.entrySet().stream()
        .map(entry -> "[" + words.scopes(entry.getValue()) + "]\n" + entry.getKey())
        .collect(Collectors.joining("\n"));
  }

  private String text(Cell cell, Given said) {
    String text = said.value() == null ? "" : words.value(cell.field(), said.value());
    return said.evidence().isEmpty()
        ? text
        : text + "\n" + EvidenceText.write(said.evidence(), words.language());
  }
}
