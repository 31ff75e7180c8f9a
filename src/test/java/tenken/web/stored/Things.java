package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects of one operator, or of both, each made when it is first asked for. */
final class Things {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)(\\.etag)?}");

  private final World world;
  private final World.Whose whose;
  private final Map<String, String> ids = new LinkedHashMap<>();

  Things(World world, World.Whose whose) {
    this.world = world;
    this.whose = whose;
    ids.put("operator", world.operator(whose));
  }

  World.Whose whose() {
    return whose;
  }

  /** Makes all kinds of objects. */
  Things all() {
    world.recipes().kinds().forEach(this::id);
    return this;
  }

  /** The ids of those made so far that only the operators they belong to may know of. */
  List<String> secret() {
    return ids.entrySet().stream()
        .filter(each -> world.recipes().of(each.getKey()).path("secret").booleanValue(false))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The ids of those made so far, by kind. */
  Map<String, String> made() {
    return Map.copyOf(ids);
  }

  /** The id of an object. */
  String id(String kind) {
    if (!ids.containsKey(kind)) {
      make(kind, world.recipes().of(kind));
    }
    return ids.get(kind);
  }

  /** The {@code ETag} of an object as it is now. */
  String etag(String kind) {
    String at = world.recipes().path(kind);
    String path = path(at.substring(0, at.lastIndexOf('{'))) + id(kind);
    Response response = by(world.recipes().of(kind)).get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.header("ETag");
  }

  /** The template of a sheet. */
  byte[] workbook(String sheet) {
    return world
        .maker("operator", whose)
        .get("/v1/sheets/" + sheet + "/template.xlsx")
        .asByteArray();
  }

  /** A path of the contract with the ids of these objects. */
  String path(String template) {
    String path = template;
    for (Recipes.Place place : world.recipes().places(template)) {
      path = path.replace("{" + place.parameter() + "}", id(place.kind()));
    }
    return path;
  }

  private Office by(JsonNode step) {
    return world.maker(step.path("by").stringValue("secretariat"), whose);
  }

  private void make(String kind, JsonNode recipe) {
    if (recipe.has("is")) {
      ids.put(kind, recipe.get("is").stringValue());
      return;
    }
    recipe.path("after").forEach(other -> id(other.stringValue()));
    if (recipe.has("get")) {
      await().pollInSameThread().untilAsserted(() -> ids.put(kind, answered(kind, recipe, "get")));
    } else {
      ids.put(kind, answered(kind, recipe, "post"));
    }
    recipe.path("then").forEach(this::follow);
  }

  /** The id that the answer to a request names. */
  private String answered(String kind, JsonNode recipe, String method) {
    Response answer = sent(recipe, method, recipe.get(method).stringValue());
    assertThat(answer.statusCode()).as("%s: %s", kind, answer.asString()).isBetween(200, 299);
    JsonNode id =
        Contract.JSON.readTree(answer.asString()).at(recipe.path("id").stringValue("/id"));
    assertThat(id.isMissingNode()).as("%s: %s", kind, answer.asString()).isFalse();
    return id.asString();
  }

  private void follow(JsonNode step) {
    for (String method : new String[] {"get", "post", "put", "patch"}) {
      if (step.has(method)) {
        await().pollInSameThread().untilAsserted(() -> done(step, method));
      }
    }
  }

  private void done(JsonNode step, String method) {
    Response response = sent(step, method.toUpperCase(Locale.ROOT), step.get(method).stringValue());
    assertThat(response.statusCode()).as("%s: %s", step, response.asString()).isBetween(200, 299);
    if (step.has("until")) {
      JsonNode until = step.get("until");
      JsonNode answer = Contract.JSON.readTree(response.asString());
      assertThat(answer.at(until.get("pointer").stringValue())).isEqualTo(until.get("is"));
    }
  }

  private Response sent(JsonNode step, String method, String path) {
    RequestSpecification request = by(step).request();
    filled(step.path("headers"))
        .properties()
        .forEach(header -> request.header(header.getKey(), header.getValue().asString()));
    if (step.has("body")) {
      request
          .contentType(step.path("type").stringValue("application/json"))
          .body(Contract.JSON.writeValueAsBytes(filled(step.get("body"))));
    }
    return request.request(method.toUpperCase(Locale.ROOT), filled(path));
  }

  /** The same with the ids of these objects in place of placeholders. */
  JsonNode filled(JsonNode template) {
    if (template.isString()) {
      return text(template.stringValue());
    }
    if (template instanceof ObjectNode object) {
      ObjectNode filled = Contract.JSON.createObjectNode();
      object.properties().forEach(each -> filled.set(each.getKey(), filled(each.getValue())));
      return filled;
    }
    if (template instanceof ArrayNode array) {
      ArrayNode filled = Contract.JSON.createArrayNode();
      array.forEach(each -> filled.add(filled(each)));
      return filled;
    }
    return template;
  }

  private JsonNode text(String template) {
    if (template.equals("${operators}")) {
      return Contract.JSON.valueToTree(world.operators(whose));
    }
    return Contract.JSON.valueToTree(
        world.recipes().kindOfExample(template).map(this::id).orElseGet(() -> filled(template)));
  }

  private String filled(String template) {
    Matcher placeholder = PLACEHOLDER.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value(placeholder)));
    }
    return placeholder.appendTail(filled).toString();
  }

  private String value(Matcher placeholder) {
    String name = placeholder.group(1);
    if (name.equals("unique")) {
      return UUID.randomUUID().toString();
    }
    return placeholder.group(2) == null ? id(name) : etag(name);
  }
}
