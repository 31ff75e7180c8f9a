package tenken.web.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a schema of the contract as a table of its properties. */
final class SchemaTable {

  private static final Set<String> LIMITS =
      Set.of(
          "format",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "default");

  private SchemaTable() {}

  static String of(String name, Yaml schema) {
    StringBuilder html = new StringBuilder();
    html.append("<h3 id=\"")
        .append(name)
        .append("\">")
        .append(Html.escaped(name))
        .append("</h3>\n");
    html.append(Html.paragraphs(schema.text("description")));
    if (!schema.has("properties")) {
      return html.append(Html.element("p", type(schema) + limits(schema))).toString();
    }
    html.append("<table><thead><tr><th>Property</th><th>Type</th><th></th></tr></thead><tbody>\n");
    List<?> required = schema.list("required");
    schema
        .child("properties")
        .entries()
        .forEach((key, value) -> html.append(row(key, Yaml.of(value), required.contains(key))));
    html.append("</tbody></table>\n");
    if (schema.text("additionalProperties").equals("false")) {
      html.append("<p>Other properties are refused.</p>\n");
    }
    return html.toString();
  }

  private static String row(String name, Yaml property, boolean required) {
    String title = "<code>" + Html.escaped(name) + "</code>" + (required ? " <b>required</b>" : "");
    String says = Html.line(property.text("description").strip()) + limits(property);
    return "<tr>"
        + Html.element("td", title)
        + Html.element("td", type(property))
        + Html.element("td", says)
        + "</tr>\n";
  }

  /** What a schema takes, with links to the schemas it names. */
  static String type(Yaml schema) {
    if (schema.has("$ref")) {
      String name = schema.referenced();
      return "<a href=\"#" + name + "\">" + Html.escaped(name) + "</a>";
    } else if (schema.has("enum")) {
      return words(schema.list("enum").stream().map(String::valueOf));
    } else if (schema.has("anyOf")) {
      return schema.list("anyOf").stream()
          .map(each -> type(Yaml.of(each)))
          .collect(Collectors.joining(" or "));
    } else if (schema.entries().get("type") instanceof List<?> types) {
      return types.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    } else if (schema.text("type").equals("array")) {
      return "list of " + type(schema.child("items"));
    } else if (schema.entries().get("additionalProperties") instanceof Map<?, ?> values) {
      return "object of " + type(Yaml.of(values));
    }
    return schema.has("type") ? Html.escaped(schema.text("type")) : "any";
  }

  private static String words(Stream<String> words) {
    return words
        .map(word -> "<code>" + Html.escaped(word) + "</code>")
        .collect(Collectors.joining(", "));
  }

  private static String limits(Yaml schema) {
    String limits =
        schema.entries().entrySet().stream()
            .filter(entry -> LIMITS.contains(entry.getKey()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return limits.isEmpty() ? "" : " <small>" + Html.escaped(limits) + "</small>";
  }
}
