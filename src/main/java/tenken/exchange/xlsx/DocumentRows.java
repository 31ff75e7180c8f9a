package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.catalog.Field;
import tenken.catalog.Pack;
import tenken.catalog.Question;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * Takes a document without faults apart into rows, so that nothing of it is lost, not even answers
 * that leave out an axis. For one document and one thread.
 */
final class DocumentRows {

  private final Pack pack;
  private final Sheet sheet;
  private final List<String> services;
  private final Map<String, Set<Row>> rows = new LinkedHashMap<>();

  private DocumentRows(Pack pack, Sheet sheet, List<String> services) {
    this.pack = pack;
    this.sheet = sheet;
    this.services = services;
  }

  /** The rows of each field, by its full name, in the order of the document. */
  static Map<String, Set<Row>> of(JsonNode document, Pack pack, Sheet sheet) {
    List<String> services =
        document.path("services").valueStream().map(JsonNode::stringValue).toList();
    DocumentRows read = new DocumentRows(pack, sheet, services);
    document.path("answers").forEach(read::answer);
    return read.rows;
  }

  private void answer(JsonNode answer) {
    Map<Field, @Nullable JsonNode> said = new LinkedHashMap<>();
    List<Question> questions = questions(answer);
    if (answer.has("fields")) {
      answer
          .get("fields")
          .properties()
          .forEach(each -> said.put(field(each.getKey(), questions), each.getValue()));
    } else if (answer.has("only")) {
      answer.get("only").forEach(name -> said.put(field(name.stringValue(), questions), null));
    } else {
      questions.forEach(question -> question.fields().forEach(field -> said.put(field, null)));
    }
    Where where = ScopeNodes.read(answer.path("scopes"));
    said.forEach((field, value) -> add(answer, field, value, where, questions));
  }

  private void add(
      JsonNode answer,
      Field field,
      @Nullable JsonNode value,
      Where where,
      List<Question> questions) {
    String status = answer.path("status").stringValue(null);
    boolean everywhere = status != null && !Set.of("ANSWERED", "UNCONFIRMED").contains(status);
    Row row =
        new Row(
            field,
            (everywhere ? where.everywhere() : where).of(services).within(sheet.axesOf(field)),
            value,
            status,
            answer.path("reason").stringValue(null),
            answer.path("until").stringValue(null),
            evidence(answer, field, questions),
            confidentiality(answer, field, questions));
    rows.computeIfAbsent(field.name(), name -> new LinkedHashSet<>()).add(row);
  }

  private List<Question> questions(JsonNode answer) {
    List<String> ids =
        answer.has("question")
            ? List.of(answer.get("question").stringValue())
            : sheet.item(answer.get("item").stringValue()).orElseThrow().questions();
    return ids.stream().map(id -> pack.questions().get(id)).toList();
  }

  private static Field field(String name, List<Question> questions) {
    return questions.stream()
        .flatMap(question -> question.fields().stream())
        .filter(field -> field.name().equals(name) || field.id().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Evidence> evidence(JsonNode answer, Field field, List<Question> questions) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode piece : answer.path("evidence")) {
      boolean supports = !piece.has("fields");
      for (JsonNode name : piece.path("fields")) {
        supports |= field(name.stringValue(), questions).equals(field);
      }
      if (supports) {
        evidence.add(
            new Evidence(
                Evidence.Kind.valueOf(piece.get("kind").stringValue()),
                piece.get("value").stringValue()));
      }
    }
    return evidence;
  }

  /** A field may be named twice, by its short and its full name; the stricter holds. */
  private static @Nullable String confidentiality(
      JsonNode answer, Field field, List<Question> questions) {
    return answer.path("fieldConfidentiality").properties().stream()
        .filter(each -> field(each.getKey(), questions).equals(field))
        .map(each -> each.getValue().stringValue())
        .max(Comparator.comparing(Confidentiality::valueOf))
        .orElseGet(() -> answer.path("confidentiality").stringValue(null));
  }
}
