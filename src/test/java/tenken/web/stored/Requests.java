package tenken.web.stored;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tenken.web.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A good request for each operation: the contract's example, or what {@code requests.yaml} says.
 */
final class Requests {

  private static final JsonNode SAID = World.yaml("requests");

  private Requests() {}

  /** The request with the ids of some objects. */
  static Request of(Contract.Operation operation, Things things, Recipes recipes) {
    JsonNode said = SAID.path(operation.id());
    Map<String, String> ids = new LinkedHashMap<>();
    places(operation, recipes)
        .forEach(place -> ids.put(place.parameter(), things.id(place.kind())));
    Request request =
        new Request(
            operation.method(),
            operation.path(),
            ids,
            query(things.filled(said.path("query"))),
            headers(operation, things, recipes),
            null);
    if (said.has("workbook")) {
      return request
          .withHeader("Content-Type", type(operation))
          .withBody(things.workbook(said.get("workbook").stringValue()));
    }
    return body(operation)
        .map(
            body ->
                request
                    .withHeader("Content-Type", type(operation))
                    .withBody(written(things.filled(body))))
        .orElse(request);
  }

  /** What the path names: what {@code requests.yaml} says, or else what stands there. */
  private static List<Recipes.Place> places(Contract.Operation operation, Recipes recipes) {
    JsonNode said = SAID.path(operation.id()).path("objects");
    return recipes.places(operation.path()).stream()
        .map(
            place ->
                new Recipes.Place(
                    place.parameter(), said.path(place.parameter()).stringValue(place.kind())))
        .toList();
  }

  private static String query(JsonNode query) {
    return query.properties().stream()
        .map(each -> each.getKey() + "=" + each.getValue().asString())
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> headers(
      Contract.Operation operation, Things things, Recipes recipes) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (has(operation, "IfMatch")) {
      String kind = places(operation, recipes).stream().reduce((first, last) -> last).get().kind();
      headers.put("If-Match", things.etag(kind));
    }
    things
        .filled(SAID.path(operation.id()).path("headers"))
        .properties()
        .forEach(each -> headers.put(each.getKey(), each.getValue().asString()));
    return headers;
  }

  private static boolean has(Contract.Operation operation, String parameter) {
    return operation
        .says()
        .path("parameters")
        .valueStream()
        .anyMatch(each -> each.path("$ref").asString("").endsWith("/" + parameter));
  }

  /** The media type of the body: what is said of it, or the JSON that the contract names. */
  static String type(Contract.Operation operation) {
    return SAID.path(operation.id())
        .path("type")
        .stringValue(
            content(operation).properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> type.endsWith("json") && !type.endsWith("ndjson"))
                .findFirst()
                .orElse("application/json"));
  }

  /** The schema of the body, if it is a document that has one. */
  static Optional<JsonNode> schema(Contract.Operation operation) {
    if (type(operation).endsWith("ndjson")) {
      return Optional.empty();
    }
    return Optional.ofNullable(content(operation).path(type(operation)).get("schema"));
  }

  private static JsonNode content(Contract.Operation operation) {
    return Contract.TENKEN.resolved(operation.says().path("requestBody")).path("content");
  }

  private static Optional<JsonNode> body(Contract.Operation operation) {
    JsonNode said = SAID.path(operation.id()).path("body");
    if (!said.isMissingNode()) {
      return Optional.of(said);
    }
    return content(operation)
        .path(type(operation))
        .path("examples")
        .valueStream()
        .findFirst()
        .map(example -> Contract.TENKEN.resolved(example).get("value"));
  }

  private static byte[] written(JsonNode body) {
    if (body.isString()) {
      return body.stringValue().getBytes(StandardCharsets.UTF_8);
    }
    if (body instanceof ObjectNode object && object.has("externalRef")) {
      object.put("externalRef", UUID.randomUUID().toString());
    }
    return Contract.JSON.writeValueAsBytes(body);
  }
}
