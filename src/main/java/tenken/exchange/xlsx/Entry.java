package tenken.exchange.xlsx;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer that is gathered from rows that say alike in the same scopes. */
final class Entry {

  private final Alike alike;
  private final Map<String, @Nullable JsonNode> fields = new LinkedHashMap<>();
  private final Map<Evidence, Set<String>> evidence = new LinkedHashMap<>();
  private final Map<String, String> confidentiality = new LinkedHashMap<>();

  Entry(Alike alike) {
    this.alike = alike;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  int pieces() {
    return evidence.size();
  }

  void field(String name, @Nullable JsonNode value, @Nullable String who) {
    fields.put(name, value);
    if (who != null) {
      confidentiality.put(name, who);
    }
  }

  /** Adds a piece of evidence for a field. */
  void evidence(Evidence piece, String field) {
    evidence.computeIfAbsent(piece, each -> new LinkedHashSet<>()).add(field);
  }

  /** The place of a piece of evidence among the pieces. */
  int place(Evidence piece) {
    return List.copyOf(evidence.keySet()).indexOf(piece);
  }

  ObjectNode written() {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put("question", alike.question());
    ObjectNode scopes = ScopeNodes.write(alike.where());
    if (!scopes.isEmpty()) {
      entry.set("scopes", scopes);
    }
    put(entry, "status", alike.status());
    put(entry, "reason", alike.reason());
    put(entry, "until", alike.until());
    fields.forEach(
        (name, value) -> {
          if (value == null) {
            entry.withArray("only").add(name);
          } else {
            entry.withObject("fields").set(name, value);
          }
        });
    evidence.forEach((piece, supported) -> put(entry, piece, supported));
    confidentiality.forEach((name, who) -> entry.withObject("fieldConfidentiality").put(name, who));
    return entry;
  }

  private void put(ObjectNode entry, Evidence piece, Set<String> supported) {
    ObjectNode written = entry.withArray("evidence").addObject();
    written.put("kind", piece.kind().name()).put("value", piece.value());
    if (supported.size() < fields.size()) {
      supported.forEach(written.withArray("fields")::add);
    }
  }

  private static void put(ObjectNode entry, String name, @Nullable String value) {
    if (value != null) {
      entry.put(name, value);
    }
  }
}
