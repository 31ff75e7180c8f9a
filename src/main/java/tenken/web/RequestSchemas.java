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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.exchange.json.Problems;
import tenken.web.problem.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the contract, as requests are held to them. Safe to share between threads. */
@Component
class RequestSchemas {

  private static final String CONTRACT = "/openapi.yaml";
  private static final Map<String, Code> CODES =
      Map.ofEntries(
          Map.entry("additionalProperties", Code.UNKNOWN_PROPERTY),
          Map.entry("required", Code.MISSING_PROPERTY),
          Map.entry("type", Code.WRONG_TYPE),
          Map.entry("enum", Code.UNKNOWN_OPTION),
          Map.entry("minLength", Code.BLANK),
          Map.entry("maxLength", Code.TOO_LONG),
          Map.entry("minItems", Code.EMPTY_LIST),
          Map.entry("maxItems", Code.TOO_MANY));

  private final Problems problems;
  private final Map<String, Schema> ready = new ConcurrentHashMap<>();
  private final JsonMapper json = new JsonMapper();
  private @Nullable ObjectNode definitions;

  RequestSchemas(Problems problems) {
    this.problems = problems;
  }

  /**
   * Holds a body to the schema of this name.
   *
   * @throws RefusedException with every fault, if there is any
   */
  void require(String name, JsonNode body) {
    List<Error> errors = errors(name, body);
    if (!errors.isEmpty()) {
      List<Fault> faults = new ArrayList<>();
      errors.stream().limit(Limits.FAULTS).forEach(error -> faults.add(fault(error)));
      throw new RefusedException(faults, errors.size() - faults.size());
    }
  }

  private List<Error> errors(String name, JsonNode body) {
    try {
      return ready
          .computeIfAbsent(name, this::schema)
          .validate(
              body,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    } catch (JacksonException tooLarge) {
      // A number that cannot be held to its bounds.
      List<Fault> faults = new ArrayList<>();
      collectHuge(body, JsonPointer.empty(), faults);
      throw new RefusedException(faults, 0);
    }
  }

  private void collectHuge(JsonNode node, JsonPointer place, List<Fault> faults) {
    if (node.isNumber() && !node.canConvertToLong() && faults.size() < Limits.FAULTS) {
      faults.add(problems.fault(Code.BAD_VALUE, place.toString()));
    }
    node.properties()
        .forEach(each -> collectHuge(each.getValue(), place.appendProperty(each.getKey()), faults));
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      collectHuge(node.get(at), place.appendIndex(at), faults);
    }
  }

  private Fault fault(Error error) {
    String keyword = Objects.requireNonNullElse(error.getKeyword(), "");
    String pointer = String.valueOf(error.getInstanceLocation());
    if (error.getProperty() != null) {
      pointer += "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
    }
    return problems.fault(CODES.getOrDefault(keyword, Code.BAD_VALUE), pointer);
  }

  private Schema schema(String name) {
    ObjectNode root = json.createObjectNode().put("$ref", "#/$defs/" + name);
    root.set("$defs", definitions());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  private synchronized ObjectNode definitions() {
    ObjectNode known = definitions;
    if (known == null) {
      known = read();
      definitions = known;
    }
    return known;
  }

  private ObjectNode read() {
    try (InputStream in =
        Objects.requireNonNull(RequestSchemas.class.getResourceAsStream(CONTRACT))) {
      Object yaml =
          new Load(LoadSettings.builder().setLabel(CONTRACT).build()).loadFromInputStream(in);
      JsonNode schemas = json.valueToTree(yaml).at("/components/schemas");
      String text = schemas.toString().replace("#/components/schemas/", "#/$defs/");
      return (ObjectNode) json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
