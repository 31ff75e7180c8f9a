package tenken.answers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes checked answers as an answers document in a normal form: by question in the order of the
 * sheet, all that stands alike in the same scopes in one entry. Reading it gives equal answers,
 * with the same digest. Answers that spoke about no cell are not among those checked, so they are
 * not written. Safe to share between threads.
 */
public final class AnswersWriter {

  private AnswersWriter() {}

  /** What holds for all fields of an entry alike. */
  private record Alike(
      Box box, Status status, @Nullable String reason, @Nullable LocalDate until, boolean valued) {}

  /** Writes a document. */
  public static ObjectNode write(Answers answers) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("sheet", answers.sheet().id());
    if (answers.operator() != null) {
      document.put("operator", answers.operator());
    }
    document.put("asOf", answers.asOf().toString());
    if (!answers.services().isEmpty()) {
      putNames(document, "services", answers.services());
    }
    if (!answers.absent().isEmpty()) {
      ArrayNode absent = document.putArray("absent");
      answers.absent().forEach(each -> write(each, absent.addObject()));
    }
    if (!answers.openGuidance().isEmpty()) {
      ArrayNode guidance = document.putArray("openGuidance");
      answers.openGuidance().forEach(each -> write(each, guidance.addObject()));
    }
    ArrayNode entries = document.putArray("answers");
    byQuestion(answers)
        .forEach((question, fields) -> write(question, fields, answers.services(), entries));
    return document;
  }

  private static void write(Absence absence, ObjectNode entry) {
    putNames(entry, "services", absence.services());
    putNames(entry, "audiences", absence.audiences());
    putNames(entry, "regions", absence.regions());
    entry.put("reason", absence.reason());
  }

  private static void write(OpenGuidance guidance, ObjectNode entry) {
    entry
        .put("criterion", guidance.criterion())
        .put("since", guidance.since().toString())
        .put("citation", guidance.citation());
  }

  private static void putNames(ObjectNode object, String property, Collection<?> names) {
    if (!names.isEmpty()) {
      ArrayNode list = object.putArray(property);
      names.forEach(name -> list.add(name.toString()));
    }
  }

  /** What is said, by question in the order of the sheet and by field. */
  private static Map<String, SortedMap<String, Map<Cell, Given>>> byQuestion(Answers answers) {
    Map<String, SortedMap<String, Map<Cell, Given>>> questions = new LinkedHashMap<>();
    Stream.concat(
            answers.sheet().items().flatMap(item -> item.questions().stream()),
            answers.sheet().closing().stream())
        .forEach(question -> questions.putIfAbsent(question, new TreeMap<>()));
    answers
        .given()
        .forEach(
            (cell, given) ->
                questions
                    .computeIfAbsent(question(cell.field()), name -> new TreeMap<>())
                    .computeIfAbsent(cell.field(), name -> new LinkedHashMap<>())
                    .put(cell, given));
    return questions;
  }

  private static String question(String field) {
    return field.substring(0, field.indexOf('.'));
  }

  private static void write(
      String question,
      SortedMap<String, Map<Cell, Given>> fields,
      List<String> services,
      ArrayNode entries) {
    Map<Alike, SortedMap<String, Given>> alike = new LinkedHashMap<>();
    fields.forEach(
        (field, cells) ->
            Box.boxes(cells)
                .forEach(
                    (box, given) ->
                        alike
                            .computeIfAbsent(alike(box, given), each -> new TreeMap<>())
                            .put(field, given)));
    alike.forEach(
        (common, said) -> {
          ObjectNode entry = JsonNodeFactory.instance.objectNode().put("question", question);
          common.box().write(entry, services);
          write(common, entry);
          new EntryWriter(entry, said).write(entries);
        });
  }

  private static Alike alike(Box box, Given given) {
    return new Alike(box, given.status(), given.reason(), given.until(), given.value() != null);
  }

  private static void write(Alike common, ObjectNode entry) {
    if (common.status() != Status.ANSWERED) {
      entry.put("status", common.status().name());
    }
    if (common.reason() != null) {
      entry.put("reason", common.reason());
    }
    if (common.until() != null) {
      entry.put("until", common.until().toString());
    }
  }
}
