package tenken.web.pages.work;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenken.answers.Answers;
import tenken.answers.AnswersWriter;
import tenken.answers.Cell;
import tenken.answers.Given;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
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
    keepUnplaced(draft.draft().document(), draft.reading().unplaced(), document);
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

  /** Answers that speak about no cell as yet, since they leave out an axis, stay as they came. */
  private static void keepUnplaced(JsonNode before, Set<String> unplaced, ObjectNode document) {
    ArrayNode answers = (ArrayNode) document.path("answers");
    for (JsonNode entry : before.path("answers")) {
      ObjectNode kept = (ObjectNode) entry.deepCopy();
      String question = entry.path("question").stringValue("");
      if (kept.path("fields") instanceof ObjectNode fields) {
        fields
            .properties()
            .removeIf(
                field ->
                    !unplaced.contains(field.getKey())
                        && !unplaced.contains(question + "." + field.getKey()));
        kept.remove("fieldConfidentiality");
        kept.remove("evidence");
        if (!fields.isEmpty()) {
          answers.add(kept);
        }
      }
    }
  }
}
