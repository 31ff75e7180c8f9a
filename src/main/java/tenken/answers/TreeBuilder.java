package tenken.answers;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the tree of one document and notes keys that stand twice. For one thread, used once. */
final class TreeBuilder {

  /** Longer numbers are none that any field takes. */
  private static final int LONGEST_NUMBER = 100;

  private static final int LONGEST_LONG = 18;

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final JsonParser parser;
  private final Limits limits;
  private final Faults faults;

  TreeBuilder(JsonParser parser, Limits limits, Faults faults) {
    this.parser = parser;
    this.limits = limits;
    this.faults = faults;
  }

  /** Builds the value that begins with the parser's current token. */
  JsonNode build() {
    return build(parser.currentToken(), Pointer.ROOT, 1);
  }

  private JsonNode build(JsonToken token, Pointer pointer, int depth) {
    return switch (token) {
      case START_OBJECT -> depth > limits.nesting() ? skip(pointer) : object(pointer, depth);
      case START_ARRAY -> depth > limits.nesting() ? skip(pointer) : array(pointer, depth);
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private JsonNode skip(Pointer pointer) {
    faults.add(() -> new Fault(pointer, Code.TOO_DEEP, Says.tooDeep(limits.nesting())));
    parser.skipChildren();
    return nodes.nullNode();
  }

  private JsonNode array(Pointer pointer, int depth) {
    ArrayNode array = nodes.arrayNode();
    JsonToken token;
    while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
      array.add(build(token, pointer.child(array.size()), depth + 1));
    }
    return array;
  }

  private JsonNode object(Pointer pointer, int depth) {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      Pointer member = pointer.child(name);
      JsonNode value = build(token, member, depth + 1);
      if (object.putIfAbsent(name, value) != null) {
        faults.add(() -> new Fault(member, Code.DUPLICATE_KEY, Says.duplicateKey()));
      }
    }
    return object;
  }

  private JsonNode number(JsonToken token) {
    int length = parser.getStringLength();
    if (token == JsonToken.VALUE_NUMBER_INT && length <= LONGEST_LONG) {
      return nodes.numberNode(parser.getLongValue());
    }
    if (length <= LONGEST_NUMBER) {
      try {
        return nodes.numberNode(new BigDecimal(parser.getString()));
      } catch (NumberFormatException hugeExponent) {
        return nodes.numberNode(Double.POSITIVE_INFINITY);
      }
    }
    return nodes.numberNode(Double.POSITIVE_INFINITY);
  }
}
