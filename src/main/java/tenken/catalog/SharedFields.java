package tenken.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.YamlValue.Entry;
import tenken.catalog.YamlValue.Mapping;
import tenken.catalog.YamlValue.Scalar;

/**
 * What questions share: groups of fields, known to all files, and lists of options, known to their
 * own file and, from {@code questions/_groups.yaml}, to all.
 */
final class SharedFields {

  private final FaultLog faults;
  private final Map<String, Entry> groups = new LinkedHashMap<>();
  private final Map<ListName, YamlValue> lists = new LinkedHashMap<>();
  private final Set<Object> used = new HashSet<>();

  /** A list belongs to its file. */
  private record ListName(String file, String name) {}

  SharedFields(FaultLog faults) {
    this.faults = faults;
  }

  /** Takes the groups and the lists of a file. */
  void add(MapReader file) {
    entries(file, "groups")
        .forEach(
            (name, group) -> {
              Ids.check(new Word(name, group.place()), faults);
              Entry earlier = groups.putIfAbsent(name, group);
              if (earlier != null) {
                faults.add(
                    group.place(), "the group `%s` stands at %s already", name, earlier.place());
              }
            });
    entries(file, "option-lists")
        .forEach((name, list) -> lists.put(new ListName(list.place().file(), name), list.value()));
  }

  private static Map<String, Entry> entries(MapReader file, String key) {
    if (!file.has(key)) {
      return Map.of();
    }
    return file.child(key).map(MapReader::takeEntries).orElse(Map.of());
  }

  /** The fields of a group; none after a fault. */
  Map<String, Entry> group(Word name) {
    Entry group = groups.get(name.text());
    if (group == null) {
      faults.add(name.place(), "there is no group `%s`", name.text());
      return Map.of();
    }
    used.add(name.text());
    if (group.value() instanceof Mapping fields) {
      return fields.entries();
    }
    faults.add(group.place(), "a group is fields by name");
    return Map.of();
  }

  /** The options under a field's {@code options}: written out, or the name of a list. */
  Optional<MapReader> options(MapReader field) {
    YamlValue value = field.value("options");
    if (!(value instanceof Scalar name)) {
      return field.child("options");
    }
    YamlValue list = find(name);
    if (list == null) {
      faults.add(name.place(), "there is no list of options `%s` in this file", name.text());
      return Optional.empty();
    }
    return field.adopt("options", list, list.place());
  }

  private @Nullable YamlValue find(Scalar name) {
    ListName own = new ListName(name.place().file(), name.text());
    ListName common = new ListName(PackLayout.SHARED_FIELDS, name.text());
    ListName key = lists.containsKey(own) ? own : common;
    used.add(key);
    return lists.get(key);
  }

  /** Notes what nothing uses. */
  void finish() {
    groups.forEach(
        (name, group) -> {
          if (!used.contains(name)) {
            faults.add(group.place(), "no question includes the group `%s`", name);
          }
        });
    lists.forEach(
        (name, list) -> {
          if (!used.contains(name)) {
            faults.add(list.place(), "no field uses the list `%s`", name.name());
          }
        });
  }
}
