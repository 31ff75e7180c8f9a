package tenken.web.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random documents that keep to a schema of the contract. The libraries that generate documents
 * from JSON Schema know neither its draft of 2020 nor how to break a document on purpose, so this
 * is our own; it knows the keywords that the contract uses.
 */
final class Documents {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;
  private static final int MOST = 3;

  private static final List<String> DATES =
      List.of("2024-06-14", "2024-02-29", "1999-12-31", "9999-12-31", "0001-01-01", "0000-01-01");

  private static final List<String> TIMES =
      List.of(
          "2030-01-01T00:00:00Z",
          "2099-12-31T23:59:59.999999999+14:00",
          "9999-12-31T23:59:59Z",
          "0000-01-01T00:00:00Z",
          "2016-12-31T23:59:60Z",
          "2030-06-30t00:00:00z",
          "2030-01-01T00:00:00.1-12:00");

  private static final List<String> PIECES =
      List.of(
          "a", "言葉", "é", "😀", " ", "'", "\"", "\\", "%", "--", "${x}", "\n", "<b>", "؁", "Z̀");

  private final Random random;
  private final Map<String, String> ids;

  /**
   * Makes documents.
   *
   * @param ids ids of objects that there are, by kind
   */
  Documents(Random random, Map<String, String> ids) {
    this.random = random;
    this.ids = ids;
  }

  /** A document that keeps to a schema. */
  JsonNode valid(JsonNode schema) {
    return value(schema, "", 0);
  }

  private JsonNode value(JsonNode reference, String name, int depth) {
    JsonNode schema = Contract.TENKEN.resolved(reference);
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return value(any(schema.get(choice)), name, depth);
      }
    }
    if (schema.has("enum")) {
      return any(schema.get("enum"));
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, name, depth);
      case "string" -> text(schema, name);
      case "integer" -> JSON.numberNode(whole(schema));
      case "number" -> JSON.numberNode(random.nextInt(1_000) / 10.0);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.nullNode();
    };
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return any(type).stringValue();
    }
    if (type.isMissingNode()) {
      return schema.has("properties")
          ? "object"
          : List.of("string", "integer", "object", "boolean").get(random.nextInt(4));
    }
    return type.stringValue();
  }

  private JsonNode any(JsonNode choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> required =
        schema.path("required").valueStream().map(JsonNode::stringValue).toList();
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      boolean wanted = depth < DEEPEST && random.nextInt(3) > 0;
      if (wanted || required.contains(each.getKey())) {
        object.set(each.getKey(), value(each.getValue(), each.getKey(), depth + 1));
      }
    }
    if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
      object.set(words(8), value(schema.get("additionalProperties"), "", depth + 1));
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, String name, int depth) {
    ArrayNode array = JSON.arrayNode();
    int least = schema.path("minItems").asInt(0);
    int most = Math.min(schema.path("maxItems").asInt(MOST), least + MOST);
    int size = depth < DEEPEST ? least + random.nextInt(most - least + 1) : least;
    for (int i = 0; i < size; i++) {
      JsonNode item = value(schema.path("items"), name, depth + 1);
      if (!schema.has("uniqueItems") || !array.valueStream().toList().contains(item)) {
        array.add(item);
      }
    }
    return array;
  }

  private JsonNode text(JsonNode schema, String name) {
    String format = schema.path("format").stringValue("");
    return JSON.stringNode(
        switch (format) {
          case "date" -> seldom(DATES);
          case "date-time" -> seldom(TIMES);
          case "uri" -> "https://www.example.com/" + random.nextInt(100);
          default -> schema.has("pattern") ? "sha256:" + "0".repeat(64) : named(schema, name);
        });
  }

  /** The usual one half of the time. */
  private String seldom(List<String> values) {
    return random.nextBoolean() ? values.get(0) : values.get(random.nextInt(values.size()));
  }

  /** An id of an object that there is, where the name says so; else words. */
  private String named(JsonNode schema, String name) {
    List<String> known = new ArrayList<>();
    ids.forEach(
        (kind, id) -> {
          if (name.equals(kind) || name.equals(kind + "s")) {
            known.add(id);
          }
        });
    if (!known.isEmpty() && random.nextInt(4) > 0) {
      return known.get(0);
    }
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(40);
    boolean longest = random.nextInt(20) == 0;
    return words(longest ? most : least + random.nextInt(Math.min(most, least + 20) - least + 1));
  }

  /** A text of so many code points, or a little less where the last would be cut in two. */
  String words(int length) {
    StringBuilder words = new StringBuilder();
    int left = length;
    while (left > 0) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      int size = piece.codePointCount(0, piece.length());
      String added = size <= left ? piece : "z";
      words.append(added);
      left -= added.codePointCount(0, added.length());
    }
    return words.toString();
  }

  private long whole(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
    return switch (random.nextInt(4)) {
      case 0 -> least;
      case 1 -> most;
      default -> least + random.nextInt((int) Math.min(1_000, most - least + 1));
    };
  }
}
