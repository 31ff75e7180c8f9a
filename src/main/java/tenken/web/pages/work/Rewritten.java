package tenken.web.pages.work;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Given;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a draft's document anew with some cells changed, and keeps all else that it says. */
final class Rewritten {

  private static final String CONFIDENTIALITY = "confidentiality";

  private Rewritten() {}

  static ObjectNode document(OpenDraft draft, Map<Cell, Optional<Given>> changes) {
    Answers answers = draft.answers();
    Map<Cell, Given> given = new TreeMap<>(answers.given());
    changes.forEach(
        (cell, now) ->
            now.ifPresentOrElse(some -> given.put(cell, some), () -> given.remove(cell)));
    ObjectNode document =
        AnswersWriter.write(
            Answers.of(
                answers.sheet(),
                answers.operator(),
                answers.asOf(),
                answers.services(),
                answers.absent(),
                answers.openGuidance(),
                given));
    keepConfidentiality(draft.draft().document(), document);
    keepUnplaced(draft, document);
    return document;
  }

  /** What a document says of its whole is kept for answers still to come. */
  private static void keepConfidentiality(JsonNode before, ObjectNode document) {
    JsonNode whole = before.path(CONFIDENTIALITY);
    if (whole.isString()) {
      for (JsonNode entry : document.path("answers")) {
        if (!entry.has(CONFIDENTIALITY) && !entry.has("fieldConfidentiality")) {
          ((ObjectNode) entry).put(CONFIDENTIALITY, "MEMBERS_ONLY");
        }
      }
      document.set(CONFIDENTIALITY, whole);
    }
  }

  /**
   * Answers that speak about no cell stay as they came: they leave out an axis, or what they are
   * about is said not to exist.
   */
  private static void keepUnplaced(OpenDraft draft, ObjectNode document) {
    if (draft.reading().unplaced().isEmpty() && draft.answers().absent().isEmpty()) {
      return;
    }
    ArrayNode answers = (ArrayNode) document.path("answers");
    for (JsonNode entry : draft.draft().document().path("answers")) {
      Set<String> placed = placed(draft, entry);
      ObjectNode kept = (ObjectNode) entry.deepCopy();
      String question = entry.path("question").stringValue("");
      if (!entry.has("fields") && placed.isEmpty()) {
        answers.add(kept);
      } else if (kept.path("fields") instanceof ObjectNode fields) {
        fields.properties().removeIf(field -> placed.contains(full(question, field.getKey())));
        if (!fields.isEmpty()) {
          Set<String> names =
              fields.properties().stream()
                  .map(field -> full(question, field.getKey()))
                  .collect(toSet());
          Predicate<String> stays = name -> names.contains(full(question, name));
          keepWhoSees(kept, stays);
          keepEvidence(kept, stays);
          answers.add(kept);
        }
      }
    }
  }

  /** Full names of the fields about which an entry speaks in some cell. */
  private static Set<String> placed(OpenDraft draft, JsonNode entry) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    draft
        .draft()
        .document()
        .properties()
        .forEach(each -> alone.set(each.getKey(), each.getValue()));
    alone.putArray("answers").add(entry);
    return draft.pack().reader().read(alone).answers().orElseThrow().given().keySet().stream()
        .map(Cell::field)
        .collect(toSet());
  }

  /** Beside a question a field may go by its short name. */
  private static String full(String question, String name) {
    return name.contains(".") ? name : question + "." + name;
  }

  private static void keepWhoSees(ObjectNode entry, Predicate<String> stays) {
    if (entry.path("fieldConfidentiality") instanceof ObjectNode single) {
      single.properties().removeIf(field -> !stays.test(field.getKey()));
      if (single.isEmpty()) {
        entry.remove("fieldConfidentiality");
      }
    }
  }

  /** Evidence that names no field supports all of them. */
  private static void keepEvidence(ObjectNode entry, Predicate<String> stays) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (JsonNode piece : entry.path("evidence")) {
      ObjectNode copy = (ObjectNode) piece.deepCopy();
      List<JsonNode> named =
          piece.path("fields").valueStream().filter(it -> stays.test(it.asString())).toList();
      if (piece.has("fields")) {
        copy.putArray("fields").addAll(named);
      }
      if (!piece.has("fields") || !named.isEmpty()) {
        kept.add(copy);
      }
    }
    if (kept.isEmpty()) {
      entry.remove("evidence");
    } else {
      entry.set("evidence", kept);
    }
  }
}
