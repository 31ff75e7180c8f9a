package tenken.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tenken.catalog.YamlValue.Entry;
import tenken.catalog.YamlValue.Mapping;

/**
 * Reads one question. Its own fields come first, in file order, then what it includes; what it says
 * on an included field stands in place of what the group says, key by key.
 */
final class QuestionReader {

  private final SharedFields shared;
  private final FaultLog faults;

  QuestionReader(SharedFields shared, FaultLog faults) {
    this.shared = shared;
    this.faults = faults;
  }

  List<FieldReader.Read> fields(Word question, MapReader reader) {
    List<FieldReader.Read> fields = new ArrayList<>();
    FieldReader each = new FieldReader(shared, faults);
    entries(reader)
        .forEach(
            (id, entry) ->
                reader
                    .adopt(id, entry.value(), entry.place())
                    .map(field -> each.read(question.text(), new Word(id, entry.place()), field))
                    .ifPresent(fields::add));
    if (fields.isEmpty()) {
      faults.add(question.place(), "a question has at least one field");
    }
    return fields;
  }

  private Map<String, Entry> entries(MapReader reader) {
    Map<String, Entry> fields = new LinkedHashMap<>();
    if (reader.has("fields")) {
      reader.child("fields").ifPresent(own -> fields.putAll(own.takeEntries()));
    }
    Set<String> included = new LinkedHashSet<>();
    for (Word name : reader.words("includes")) {
      shared
          .group(name)
          .forEach(
              (id, entry) -> {
                if (!included.add(id)) {
                  faults.add(
                      name.place(), "`%s` has a field `%s` that is there already", name.text(), id);
                }
                fields.merge(id, entry, (own, group) -> overlaid(group, own));
              });
    }
    return fields;
  }

  private static Entry overlaid(Entry group, Entry own) {
    if (group.value() instanceof Mapping below && own.value() instanceof Mapping above) {
      return new Entry(below.overlaidBy(above), own.place());
    }
    return own;
  }
}
