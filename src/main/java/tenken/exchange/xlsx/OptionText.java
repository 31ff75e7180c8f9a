package tenken.exchange.xlsx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenken.catalog.Field;
import tenken.catalog.Option;

/** Reads the options of a field as people write them: by label, by number, or both. */
final class OptionText {

  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.:)]?(.*)");
  private static final Pattern BETWEEN = Pattern.compile("[,、;；/\\s\\p{Z}]+");

  private final List<String> numbered;
  private final Map<String, String> called = new HashMap<>();

  /**
   * Reads options.
   *
   * @param numbered ids of the options in the order in which the workbook numbers them
   */
  OptionText(Field field, List<String> numbered) {
    this.numbered = numbered;
    for (Option option : field.options()) {
      String id = Labels.plain("(" + option.id() + ")");
      for (String label : List.of(option.text().ja(), option.text().en())) {
        called.merge(
            Labels.plain(label), option.id(), (one, other) -> one.equals(other) ? one : "");
        called.put(Labels.plain(label) + id, option.id());
      }
      called.put(Labels.plain(option.id()), option.id());
    }
  }

  /** One option. */
  Optional<String> one(String text) {
    Optional<String> labelled = labelled(text);
    return labelled.isPresent() ? labelled : byNumber(text);
  }

  /** Several options; nothing where any part of the text is none. */
  Optional<List<String>> several(String text) {
    Optional<String> single = one(text);
    if (single.isPresent()) {
      return Optional.of(List.of(single.get()));
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      Optional<List<String>> found = line(line);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      chosen.addAll(found.get());
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(chosen));
  }

  private Optional<List<String>> line(String line) {
    Optional<String> single = one(line);
    if (single.isPresent()) {
      return Optional.of(List.of(single.get()));
    }
    if (contradicts(line)) {
      return Optional.empty();
    }
    List<String> chosen = new ArrayList<>();
    for (String part :
        BETWEEN.split(Normalizer.normalize(line, Normalizer.Form.NFKC).strip(), -1)) {
      Optional<String> option = part.isEmpty() ? Optional.empty() : one(part);
      if (option.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(option.get());
    }
    return Optional.of(chosen);
  }

  /** Whether a number stands before the label of another option. */
  private boolean contradicts(String line) {
    Matcher number = NUMBERED.matcher(Labels.plain(line));
    return number.matches() && called.containsKey(number.group(2));
  }

  /** A label; one that two options have names neither. */
  private Optional<String> labelled(String text) {
    return Optional.ofNullable(called.get(Labels.plain(text))).filter(id -> !id.isEmpty());
  }

  /** A number, and what it is called if that is said too. */
  private Optional<String> byNumber(String text) {
    Matcher number = NUMBERED.matcher(Labels.plain(text));
    if (!number.matches()) {
      return Optional.empty();
    }
    int at = Integer.parseInt(number.group(1)) - 1;
    return at < 0 || at >= numbered.size()
        ? Optional.empty()
        : Optional.of(numbered.get(at))
            .filter(id -> number.group(2).isEmpty() || id.equals(called.get(number.group(2))));
  }
}
