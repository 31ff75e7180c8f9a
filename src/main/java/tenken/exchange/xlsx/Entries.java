package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenken.answers.Evidence;
import tenken.answers.Limits;
import tools.jackson.databind.node.ArrayNode;

/** The answers of a document, gathered row by row, and where each of their parts stands. */
final class Entries {

  private final Map<Alike, List<Integer>> alike = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Places places = new Places();

  Places places() {
    return places;
  }

  /** The entry that takes a row, found by its place. */
  int taking(Alike said, String field, int evidence) {
    List<Integer> known = alike.computeIfAbsent(said, each -> new ArrayList<>());
    for (int at : known) {
      Entry entry = entries.get(at);
      if (!entry.has(field) && entry.pieces() + evidence <= Limits.DEFAULT.list()) {
        return at;
      }
    }
    entries.add(new Entry(said));
    known.add(entries.size() - 1);
    return entries.size() - 1;
  }

  Entry get(int at) {
    return entries.get(at);
  }

  static String pointer(int entry) {
    return "/answers/" + entry;
  }

  /** Notes where each part of an entry stands. */
  void place(int at, FilledRow row, String field, List<Evidence> evidence) {
    List<Integer> pieces = evidence.stream().map(entries.get(at)::place).toList();
    places.row(pointer(at), row, field, pieces);
  }

  void write(ArrayNode answers) {
    entries.forEach(entry -> answers.add(entry.written()));
  }
}
