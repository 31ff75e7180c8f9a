package tenken.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract as the service serves it: its operations, and its schemas ready to validate with.
 */
public final class Contract {

  static final JsonMapper JSON = new JsonMapper();
  static final Contract TENKEN = new Contract();

  private final JsonNode document;
  private final ObjectNode open;
  private final ObjectNode closed;

  private Contract() {
    try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      document = JSON.valueToTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open = definitions();
    closed = definitions();
    closed.forEach(Contract::close);
  }

  /** The schemas as a JSON Schema knows them. */
  private ObjectNode definitions() {
    String schemas = document.at("/components/schemas").toString();
    return (ObjectNode) JSON.readTree(schemas.replace("#/components/schemas/", "#/$defs/"));
  }

  /** What the contract leaves open to new properties, the service of today does not add. */
  private static void close(JsonNode schema) {
    if (schema.has("properties") && !schema.has("additionalProperties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  record Operation(String id, String method, String path, JsonNode says) {

    private boolean answers(String verb, String address) {
      String pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
      return method.equals(verb) && Pattern.matches(pattern, address);
    }

    List<String> statuses() {
      return List.copyOf(says.get("responses").propertyNames());
    }
  }

  JsonNode document() {
    return document;
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        operations.add(
            new Operation(
                method.getValue().get("operationId").stringValue(),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                method.getValue()));
      }
    }
    return operations;
  }

  Optional<Operation> operation(String method, String path) {
    return operations().stream().filter(each -> each.answers(method, path)).findFirst();
  }

  /** The schema of an operation's answer, if the contract has such an answer. */
  Optional<JsonNode> answer(Operation operation, int status, String mediaType) {
    JsonNode response = resolved(operation.says().get("responses").path(String.valueOf(status)));
    return Optional.ofNullable(response.path("content").get(mediaType))
        .map(content -> content.get("schema"));
  }

  /** Tells whether the contract gives an answer no body. */
  boolean answersNothing(Operation operation, int status) {
    JsonNode response = operation.says().get("responses").path(String.valueOf(status));
    return response.isObject() && !resolved(response).has("content");
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
  }

  static JsonNode schema(String name) {
    return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  /** What is wrong with a document that the service sent. */
  List<Error> errorsInAnswer(JsonNode schema, JsonNode value) {
    return errors(schema, closed, value);
  }

  /** What is wrong with a text that should be a document of a schema which the service sends. */
  public static List<Error> errorsInSent(String schema, String text) {
    return TENKEN.errorsInAnswer(schema(schema), JSON.readTree(text));
  }

  /** What is wrong with a document that a caller sends. */
  List<Error> errors(JsonNode schema, JsonNode value) {
    return errors(schema, open, value);
  }

  private static List<Error> errors(JsonNode schema, ObjectNode definitions, JsonNode value) {
    String text = schema.toString().replace("#/components/schemas/", "#/$defs/");
    ObjectNode root = (ObjectNode) JSON.readTree(text);
    root.set("$defs", definitions);
    Schema ready =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    return ready.validate(
        value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
