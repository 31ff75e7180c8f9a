package tenken.exchange.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.catalog.Field;
import tenken.catalog.Language;
import tenken.catalog.Option;

/**
 * The options of a field as a workbook lists them, numbered from 1.
 *
 * @param byId the labels by the options' ids, in the order of the field; no two alike
 */
record OptionLabels(Map<String, String> byId) {

  static OptionLabels of(Field field, Language language) {
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Option option : field.options()) {
      String label = option.text().in(language);
      labels.put(
          option.id(), seen.add(Labels.plain(label)) ? label : label + " (" + option.id() + ")");
    }
    return new OptionLabels(labels);
  }

  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  List<String> labels() {
    return List.copyOf(byId.values());
  }

  /** The label of an option; what is no option stands for itself. */
  String label(String id) {
    return byId.getOrDefault(id, id);
  }

  /** The label behind its number. */
  String numbered(String id) {
    int number = ids().indexOf(id) + 1;
    return number == 0 ? id : number + " " + label(id);
  }
}
