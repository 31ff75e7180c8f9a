package tenken.answers;

import tenken.catalog.Option;
import tenken.catalog.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the value of one field may be, as JSON Schema. */
final class FieldSchema {

  private FieldSchema() {}

  static ObjectNode of(AskedField field, Limits limits) {
    ObjectNode schema =
        switch (field.type()) {
          case CHOICE -> choice(field);
          case CHOICES -> choices(field, limits);
          case COUNT -> SchemaNodes.count();
          case DATE -> SchemaNodes.date();
          case TEXT -> SchemaNodes.text(limits.string());
          case URL -> SchemaNodes.address(limits.string());
        };
    Text label = field.field().label();
    Text help = field.field().help();
    schema.put("title", label.ja());
    schema.put("description", help == null ? label.en() : label.en() + ": " + help.en());
    if (help != null) {
      schema.put("$comment", help.ja());
    }
    return schema;
  }

  private static ObjectNode choice(AskedField field) {
    ObjectNode schema = SchemaNodes.empty().put("type", "string");
    ArrayNode options = schema.putArray("oneOf");
    for (Option option : field.field().options()) {
      options.add(SchemaNodes.titled(SchemaNodes.empty().put("const", option.id()), option.text()));
    }
    return schema;
  }

  /** An exclusive option, if chosen, is all that is chosen. */
  private static ObjectNode choices(AskedField field, Limits limits) {
    ObjectNode schema = SchemaNodes.list(choice(field), limits.list());
    if (!field.exclusive().isEmpty()) {
      ArrayNode rules = schema.putArray("allOf");
      for (String option : field.exclusive()) {
        ObjectNode condition = SchemaNodes.empty();
        condition.putObject("contains").put("const", option);
        ObjectNode alone = SchemaNodes.empty();
        alone.putObject("items").put("const", option);
        rules.add(SchemaNodes.when(condition, alone));
      }
    }
    return schema;
  }
}
