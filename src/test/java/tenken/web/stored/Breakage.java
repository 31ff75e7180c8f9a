package tenken.web.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a document that keeps to a schema in one place, against one keyword. */
final class Breakage {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST = 30_000;

  /** A way to break the document. */
  private interface Way extends Consumer<JsonNode> {}

  private final Random random;
  private final List<JsonNode> wrong = new ArrayList<>();

  Breakage(Random random) {
    this.random = random;
    wrong.add(JSON.nullNode());
    wrong.add(JSON.numberNode(-1));
    wrong.add(JSON.numberNode(1.5));
    wrong.add(JSON.numberNode(new java.math.BigInteger("9".repeat(30))));
    wrong.add(JSON.numberNode(new java.math.BigDecimal("1e400")));
    wrong.add(JSON.booleanNode(true));
    wrong.add(JSON.stringNode(""));
    wrong.add(JSON.stringNode("NO_SUCH_THING"));
    wrong.add(JSON.arrayNode().add(JSON.arrayNode()));
    wrong.add(JSON.objectNode().put("unexpected", 1));
  }

  /** The document broken somehow; the whole of it replaced where nothing else can be. */
  JsonNode broken(JsonNode schema, JsonNode document) {
    JsonNode copy = document.deepCopy();
    List<Way> ways = new ArrayList<>();
    collect(schema, copy, ways);
    if (ways.isEmpty()) {
      return any(wrong);
    }
    ways.get(random.nextInt(ways.size())).accept(copy);
    return copy;
  }

  private void collect(JsonNode reference, JsonNode value, List<Way> ways) {
    JsonNode schema = Contract.TENKEN.resolved(reference);
    if (value instanceof ObjectNode object) {
      schema.path("required").forEach(each -> ways.add(all -> object.remove(name(each))));
      ways.add(all -> object.put("unexpected", 1));
      for (Map.Entry<String, JsonNode> each : List.copyOf(object.properties())) {
        JsonNode inner =
            schema.path("properties").path(each.getKey()).isMissingNode()
                ? schema.path("additionalProperties")
                : schema.path("properties").path(each.getKey());
        instead(inner).forEach(other -> ways.add(all -> object.set(each.getKey(), other)));
        collect(inner, each.getValue(), ways);
      }
    } else if (value instanceof ArrayNode array) {
      JsonNode items = schema.path("items");
      instead(items).forEach(other -> ways.add(all -> array.add(other)));
      for (JsonNode each : array) {
        collect(items, each, ways);
      }
    }
  }

  /** Values that a schema does not take. */
  private List<JsonNode> instead(JsonNode reference) {
    JsonNode schema = Contract.TENKEN.resolved(reference);
    List<JsonNode> values = new ArrayList<>(List.of(any(wrong), any(wrong)));
    if (schema.has("maxLength")) {
      int length = schema.get("maxLength").asInt() + 1;
      values.add(JSON.stringNode("長".repeat(length)));
      values.add(JSON.stringNode("x".repeat(LONGEST)));
    }
    if (schema.has("minLength")) {
      values.add(JSON.stringNode(""));
      values.add(JSON.stringNode("\u3000"));
    }
    if (schema.has("format")) {
      values.add(JSON.stringNode("9999-99-99"));
      values.add(JSON.stringNode("+10000-01-01T00:00:00Z"));
      values.add(JSON.stringNode("2024-06-14T00:00:00+99:99"));
    }
    if (schema.has("minimum")) {
      values.add(JSON.numberNode(schema.get("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      values.add(JSON.numberNode(schema.get("maximum").asLong() + 1));
    }
    if (schema.has("minItems")) {
      values.add(JSON.arrayNode());
    }
    if (schema.has("maxItems")) {
      ArrayNode many = JSON.arrayNode();
      for (int i = 0; i <= Math.min(schema.get("maxItems").asInt(), LONGEST); i++) {
        many.add("x" + i);
      }
      values.add(many);
    }
    return values;
  }

  private JsonNode any(List<JsonNode> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static String name(JsonNode node) {
    return node.stringValue();
  }
}
