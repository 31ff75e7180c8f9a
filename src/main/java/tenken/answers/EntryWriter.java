package tenken.answers;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the fields of one entry, what they rest on, and who may see them. */
final class EntryWriter {

  private final ObjectNode entry;
  private final SortedMap<String, Given> said;

  /**
   * Completes an entry.
   *
   * @param entry what it says so far
   * @param said what it says about each field, by full name
   */
  EntryWriter(ObjectNode entry, SortedMap<String, Given> said) {
    this.entry = entry;
    this.said = said;
  }

  /** Writes the entry; where there is more evidence than one may have, others that say the same. */
  void write(ArrayNode entries) {
    said.forEach(this::field);
    confidentiality();
    ObjectNode bare = entry.deepCopy();
    ObjectNode last = entry;
    entries.add(last);
    for (Map.Entry<Evidence, SortedSet<String>> piece : evidence().entrySet()) {
      if (last.path("evidence").size() == Limits.DEFAULT.list()) {
        last = bare.deepCopy();
        entries.add(last);
      }
      write(piece.getKey(), piece.getValue(), last.withArray("evidence").addObject());
    }
  }

  private void field(String name, Given given) {
    Value value = given.value();
    if (value == null) {
      entry.withArray("only").add(name);
      return;
    }
    ObjectNode fields = entry.withObject("fields");
    if (value instanceof Value.Chosen chosen) {
      fields.put(name, chosen.option());
    } else if (value instanceof Value.Selected selected) {
      selected.options().forEach(fields.putArray(name)::add);
    } else if (value instanceof Value.Amount amount) {
      fields.put(name, amount.count());
    } else if (value instanceof Value.Date date) {
      fields.put(name, date.date().toString());
    } else if (value instanceof Value.Prose prose) {
      fields.put(name, prose.text());
    }
  }

  private void confidentiality() {
    Set<Confidentiality> all = EnumSet.noneOf(Confidentiality.class);
    said.values().forEach(given -> all.add(given.confidentiality()));
    if (all.size() > 1) {
      ObjectNode single = entry.putObject("fieldConfidentiality");
      said.forEach((name, given) -> single.put(name, given.confidentiality().name()));
    } else if (!all.contains(Confidentiality.MEMBERS_ONLY)) {
      all.forEach(who -> entry.put("confidentiality", who.name()));
    }
  }

  /** Every piece of evidence, and the fields that it supports. */
  private SortedMap<Evidence, SortedSet<String>> evidence() {
    SortedMap<Evidence, SortedSet<String>> evidence = new TreeMap<>();
    said.forEach(
        (name, given) ->
            given
                .evidence()
                .forEach(
                    piece -> evidence.computeIfAbsent(piece, each -> new TreeSet<>()).add(name)));
    return evidence;
  }

  private void write(Evidence piece, Collection<String> fields, ObjectNode written) {
    written.put("kind", piece.kind().name()).put("value", piece.value());
    if (fields.size() < said.size()) {
      fields.forEach(written.putArray("fields")::add);
    }
  }
}
