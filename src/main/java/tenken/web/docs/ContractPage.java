package tenken.web.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the contract as a page that needs nothing but itself. */
final class ContractPage {

  private final Yaml contract;
  private final JsonMapper json;
  private final StringBuilder html = new StringBuilder();

  private ContractPage(Yaml contract, JsonMapper json) {
    this.contract = contract;
    this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
  }

  /** The part of the page between its header and its footer. */
  static String of(Yaml contract, JsonMapper json) {
    return new ContractPage(contract, json).write();
  }

  private record Operation(String method, String path, Yaml says) {

    String id() {
      return says.text("operationId");
    }
  }

  private String write() {
    Yaml info = contract.child("info");
    html.append("<h1>").append(Html.escaped(info.text("title"))).append(" <small>");
    html.append(Html.escaped(info.text("version"))).append("</small></h1>\n");
    html.append(Html.paragraphs(info.text("description")));
    List<Operation> operations = operations();
    html.append("<nav><ul>\n");
    for (Operation each : operations) {
      html.append("<li><a href=\"#").append(each.id()).append("\">").append(title(each));
      html.append("</a> ").append(Html.line(each.says().text("summary"))).append("</li>\n");
    }
    html.append("</ul></nav>\n");
    operations.forEach(this::operation);
    html.append("<h2 id=\"schemas\">Schemas</h2>\n");
    Yaml schemas = contract.child("components").child("schemas");
    schemas.entries().forEach((name, schema) -> html.append(SchemaTable.of(name, Yaml.of(schema))));
    return html.toString();
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    add(operations, "paths");
    add(operations, "webhooks");
    return operations;
  }

  /** Adds what can be asked of the service, or what it asks of others. */
  private void add(List<Operation> operations, String part) {
    contract
        .child(part)
        .entries()
        .forEach(
            (path, item) ->
                Yaml.of(item)
                    .entries()
                    .forEach(
                        (method, says) ->
                            operations.add(new Operation(method, path, Yaml.of(says)))));
  }

  private static String title(Operation operation) {
    String method = operation.method().toUpperCase(Locale.ROOT);
    return "<code>" + method + " " + Html.escaped(operation.path()) + "</code>";
  }

  private void operation(Operation operation) {
    html.append("<h2 id=\"").append(operation.id()).append("\">").append(title(operation));
    html.append("</h2>\n");
    html.append(Html.paragraphs("**" + operation.says().text("summary") + "**"));
    html.append(Html.paragraphs(operation.says().text("description")));
    operation.says().list("parameters").forEach(each -> parameter(Yaml.of(each)));
    Yaml request = operation.says().child("requestBody").resolved(contract);
    if (request.has("content")) {
      html.append("<h3>Request</h3>\n");
      content(request.child("content"));
    }
    html.append("<h3>Responses</h3>\n");
    operation.says().child("responses").entries().forEach(this::response);
  }

  private void parameter(Yaml reference) {
    Yaml parameter = reference.resolved(contract);
    String required = parameter.text("required").equals("true") ? ", required" : "";
    html.append("<p><code>").append(Html.escaped(parameter.text("name"))).append("</code> (");
    html.append(Html.escaped(parameter.text("in"))).append(required).append("): ");
    html.append(Html.line(parameter.text("description").strip())).append("</p>\n");
  }

  private void response(String status, Object value) {
    Yaml response = Yaml.of(value).resolved(contract);
    html.append("<p><code>").append(Html.escaped(status)).append("</code> ");
    html.append(Html.line(response.text("description").strip())).append("</p>\n");
    content(response.child("content"));
  }

  private void content(Yaml content) {
    content
        .entries()
        .forEach(
            (mediaType, value) -> {
              Yaml body = Yaml.of(value);
              html.append("<p><code>").append(Html.escaped(mediaType)).append("</code>: ");
              html.append(SchemaTable.type(body.child("schema"))).append("</p>\n");
              body.child("examples").entries().values().forEach(this::example);
            });
  }

  private void example(Object value) {
    Yaml example = Yaml.of(value).resolved(contract);
    Object shown = example.entries().get("value");
    String text = shown instanceof String lines ? lines : json.writeValueAsString(shown);
    html.append("<details><summary>Example: ").append(Html.line(example.text("summary")));
    html.append("</summary><pre>").append(Html.escaped(text)).append("</pre></details>\n");
  }
}
