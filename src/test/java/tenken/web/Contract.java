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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  public static final JsonMapper JSON = new JsonMapper();
  public static final Contract TENKEN = new Contract();

  private final JsonNode document;
  private final List<Operation> operations;
  private final Definitions open;
  private final Definitions closed;

  private Contract() {
    try (InputStream in = Contract.class.getResourceAsStream("/openapi.yaml")) {
      Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      document = JSON.valueToTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    operations = List.copyOf(readOperations());
    open = new Definitions(definitions());
    ObjectNode strict = definitions();
    strict.forEach(Contract::close);
    closed = new Definitions(strict);
  }

  /** Schemas that others refer to, and those made ready with them. */
  private record Definitions(ObjectNode schemas, Map<String, Schema> ready) {

    Definitions(ObjectNode schemas) {
      this(schemas, new ConcurrentHashMap<>());
    }

    Schema schema(JsonNode schema) {
      return ready.computeIfAbsent(
          schema.toString().replace("#/components/schemas/", "#/$defs/"), this::made);
    }

    private Schema made(String text) {
      ObjectNode root = (ObjectNode) JSON.readTree(text);
      root.set("$defs", schemas);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    }
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

  /** What a caller can ask for. */
  public record Operation(String id, String method, String path, JsonNode says) {

    private boolean answers(String verb, String address) {
      String pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
      return method.equals(verb) && Pattern.matches(pattern, address);
    }

    /** Whether everybody may, without a key. */
    public boolean open() {
      return !says.has("security");
    }

    /** The statuses of its answers. */
    public List<String> statuses() {
      return List.copyOf(says.get("responses").propertyNames());
    }
  }

  JsonNode document() {
    return document;
  }

  /** All operations, in the order of the contract. */
  public List<Operation> operations() {
    return operations;
  }

  private List<Operation> readOperations() {
    List<Operation> found = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        found.add(
            new Operation(
                method.getValue().get("operationId").stringValue(),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                method.getValue()));
      }
    }
    return found;
  }

  Optional<Operation> operation(String method, String path) {
    return operations.stream().filter(each -> each.answers(method, path)).findFirst();
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

  /** What a reference leads to, or the node itself if it is none. */
  public JsonNode resolved(JsonNode node) {
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
  public List<Error> errors(JsonNode schema, JsonNode value) {
    return errors(schema, open, value);
  }

  private static List<Error> errors(JsonNode schema, Definitions definitions, JsonNode value) {
    return definitions
        .schema(schema)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
