package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;

/**
 * Everything about a workbook that its tabs have to know of each other.
 *
 * @param pack the pack
 * @param sheet the sheet
 * @param language the language it is written in
 * @param tabs the tabs with items
 * @param columns the columns that they have, in order
 * @param byField the lines of each field, by its full name
 */
record Layout(
    Pack pack,
    Sheet sheet,
    Language language,
    List<TabPlan> tabs,
    List<Column> columns,
    Map<String, List<Placed>> byField) {

  static Layout of(
      Pack pack, Sheet sheet, Language language, List<TabPlan> tabs, List<Column> columns) {
    Map<String, List<Placed>> byField = new LinkedHashMap<>();
    for (TabPlan tab : tabs) {
      for (int i = 0; i < tab.lines().size(); i++) {
        if (tab.lines().get(i) instanceof Line.Filled line) {
          byField
              .computeIfAbsent(line.field().name(), name -> new ArrayList<>())
              .add(new Placed(tab.name(), TabPlan.FIRST + i, line));
        }
      }
    }
    return new Layout(pack, sheet, language, tabs, columns, byField);
  }

  int at(Column column) {
    return columns.indexOf(column);
  }

  List<Placed> lines(String field) {
    return byField.getOrDefault(field, List.of());
  }

  /** The only item that asks for a field, if there is only one. */
  Optional<Item> item(Field field) {
    List<Item> asking = sheet.itemsAsking(field.question());
    return asking.stream().filter(item -> asking.size() == 1).findFirst();
  }
}
