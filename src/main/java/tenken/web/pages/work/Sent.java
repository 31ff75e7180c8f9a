package tenken.web.pages.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of the controls of one column of a field.
 *
 * @param field full name of the field
 * @param column name of the column
 * @param was what the person saw before
 * @param form what stands there now
 */
record Sent(String field, String column, String was, CellForm form) {

  private static final String WAS = "was:";
  private static final String NOW = "now:";
  private static final String[] NOTHING = {};

  /**
   * What a form sent, column by column. Where somebody else saved another answer, and the person
   * chose between both: theirs stays, and mine takes its place if it is still the one that was
   * shown.
   */
  static List<Sent> of(Map<String, String[]> parameters) {
    List<Sent> all = new ArrayList<>();
    List<String> theirs = List.of(parameters.getOrDefault("theirs", NOTHING));
    List<String> mine = List.of(parameters.getOrDefault("mine", NOTHING));
    parameters.forEach(
        (name, values) -> {
          int at = name.indexOf('@');
          if (name.startsWith(WAS) && at > 0) {
            String place = name.substring(WAS.length());
            String field = name.substring(WAS.length(), at);
            String was = mine.contains(place) ? one(NOW + place, parameters) : values[0];
            if (!theirs.contains(place)) {
              all.add(new Sent(field, name.substring(at + 1), was, form(place, parameters)));
            }
          }
        });
    return all;
  }

  /** The same, sent in another column. */
  Sent in(Column other) {
    return new Sent(field, other.key(), was, form);
  }

  /** Its place among all: field and column. */
  String place() {
    return field + "@" + column;
  }

  private static CellForm form(String place, Map<String, String[]> parameters) {
    Set<String> values =
        Arrays.stream(parameters.getOrDefault("v:" + place, new String[0]))
            .map(Sent::plain)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String status = one("s:" + place, parameters);
    return new CellForm(
        values,
        status.isEmpty() ? CellForm.EMPTY.status() : status,
        one("r:" + place, parameters),
        one("u:" + place, parameters),
        one("e:" + place, parameters),
        one("c:" + place, parameters));
  }

  private static String one(String name, Map<String, String[]> parameters) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? "" : plain(values[0]);
  }

  /** Browsers end lines in their own way. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
