package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;

/**
 * What a workbook says about itself on its hidden tab.
 *
 * @param sheet id of the sheet that it is for
 * @param language the language that it was written in
 * @param options ids of each field's options in the order of their numbers, by the full name
 * @param since1904 whether days are counted from 1904
 */
record WorkbookFacts(
    String sheet, Language language, Map<String, List<String>> options, boolean since1904) {

  /** Finds them; nothing for a workbook that was not made from a template. */
  static Optional<WorkbookFacts> of(RawWorkbook workbook) {
    return workbook.tabs().stream()
        .filter(tab -> text(tab.rows().get(0), 0).equals(MachineTab.MARK))
        .findFirst()
        .map(tab -> of(tab, workbook.since1904()));
  }

  private static WorkbookFacts of(RawTab tab, boolean since1904) {
    Map<String, String> facts = new HashMap<>();
    Map<String, List<String>> options = new HashMap<>();
    for (SortedMap<Integer, RawCell> row : tab.rows().values()) {
      if (text(row, 0).equals(MachineTab.OPTIONS)) {
        List<String> ids = new ArrayList<>();
        row.tailMap(MachineTab.FIRST).values().forEach(cell -> ids.add(cell.text()));
        options.put(text(row, 1), ids);
      } else {
        facts.putIfAbsent(text(row, 0), text(row, 1));
      }
    }
    Language language =
        Language.EN.name().equals(facts.get(MachineTab.LANGUAGE)) ? Language.EN : Language.JA;
    return new WorkbookFacts(
        facts.getOrDefault(MachineTab.SHEET, ""), language, options, since1904);
  }

  private static String text(@Nullable SortedMap<Integer, RawCell> row, int column) {
    RawCell cell = row == null ? null : row.get(column);
    return cell == null ? "" : cell.text();
  }
}
