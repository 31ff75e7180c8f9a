package tenken.answers;

import java.util.Collection;
import tenken.catalog.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces of a JSON Schema; titles are Japanese, descriptions English. */
final class SchemaNodes {

  /** Anything but space; {@link Characters#isBlank} refuses a little more. */
  private static final String NOT_BLANK = "\\S";

  private static final String DATE = "^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$";
  private static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$";

  private SchemaNodes() {}

  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode titled(ObjectNode schema, Text text) {
    return schema.put("title", text.ja()).put("description", text.en());
  }

  static ObjectNode ref(String definition) {
    return empty().put("$ref", "#/$defs/" + definition);
  }

  /** An object of the properties given and no others. */
  static ObjectNode closed(ObjectNode properties) {
    ObjectNode schema = empty().put("type", "object");
    schema.set("properties", properties);
    return schema.put("additionalProperties", false);
  }

  static ObjectNode text(int longest) {
    return empty().put("type", "string").put("pattern", NOT_BLANK).put("maxLength", longest);
  }

  static ObjectNode date() {
    return empty().put("type", "string").put("format", "date").put("pattern", DATE);
  }

  static ObjectNode address(int longest) {
    return empty().put("type", "string").put("pattern", ADDRESS).put("maxLength", longest);
  }

  /** A count; 3.0 is a whole number, too. */
  static ObjectNode count() {
    return empty()
        .put("type", "integer")
        .put("minimum", 0)
        .put("maximum", ValueReader.LARGEST_COUNT);
  }

  static ObjectNode oneOf(Collection<String> names) {
    ObjectNode schema = empty().put("type", "string");
    schema.set("enum", names(names));
    return schema;
  }

  static ObjectNode list(JsonNode entries, int most) {
    ObjectNode schema = empty().put("type", "array").put("minItems", 1).put("maxItems", most);
    schema.set("items", entries);
    return schema;
  }

  static ArrayNode names(Collection<String> names) {
    ArrayNode array = array();
    names.forEach(array::add);
    return array;
  }

  static ObjectNode required(String... names) {
    ObjectNode schema = empty();
    ArrayNode required = schema.putArray("required");
    for (String name : names) {
      required.add(name);
    }
    return schema;
  }

  /** Holds where the property stands there with one of the values. */
  static ObjectNode where(String property, Collection<String> values) {
    ObjectNode schema = required(property);
    ObjectNode value = empty();
    value.set("enum", names(values));
    schema.putObject("properties").set(property, value);
    return schema;
  }

  static ObjectNode when(ObjectNode condition, ObjectNode then) {
    ObjectNode schema = empty();
    schema.set("if", condition);
    schema.set("then", then);
    return schema;
  }

  /** Nothing may stand at the property. */
  static ObjectNode without(ObjectNode schema, String property) {
    JsonNode properties = schema.get("properties");
    ObjectNode known =
        properties instanceof ObjectNode found ? found : schema.putObject("properties");
    known.put(property, false);
    return schema;
  }
}
