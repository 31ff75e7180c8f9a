package tenken.exchange.sarif;

import java.util.List;
import java.util.Objects;
import tenken.catalog.Audience;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.exchange.dto.MatchedAnswerDto;
import tenken.exchange.dto.ScopeDto;
import tenken.exchange.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the answers behind a finding stand: item, field and scope, and the line of the document.
 */
final class SarifLocations {

  private final String sheet;
  private final Words words;
  private final String source;
  private final Places places;

  SarifLocations(String sheet, Pack pack, Language language, String source, Places places) {
    this.sheet = sheet;
    this.words = new Words(pack, language);
    this.source = source;
    this.places = places;
  }

  ArrayNode of(List<MatchedAnswerDto> answers) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    answers.forEach(answer -> all.add(location(answer)));
    return all;
  }

  private ObjectNode location(MatchedAnswerDto answer) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    Scope scope = scope(answer.getScope());
    places
        .of(answer.getField(), scope)
        .ifPresent(place -> physical(location.putObject("physicalLocation"), place));
    String item = Objects.requireNonNullElse(answer.getItem(), "");
    String where = words.scope(scope);
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put(
        "name", words.field(answer.getField()) + (where.isEmpty() ? "" : " (" + where + ")"));
    logical.put(
        "fullyQualifiedName",
        String.join("/", sheet, item, answer.getField()) + (where.isEmpty() ? "" : "/" + where));
    logical.put("kind", "member");
    logical.putObject("properties").put("item", item).put("field", answer.getField());
    return location;
  }

  private void physical(ObjectNode physical, Places.Place place) {
    if (!source.isEmpty()) {
      physical.putObject("artifactLocation").put("uri", Uris.of(source)).put("index", 0);
    }
    physical
        .putObject("region")
        .put("startLine", place.line())
        .putObject("properties")
        .put("pointer", place.pointer());
  }

  private static Scope scope(ScopeDto scope) {
    return new Scope(
        scope.getService(),
        scope.getAudience() == null ? null : Audience.valueOf(scope.getAudience().name()),
        scope.getRegion() == null ? null : Region.valueOf(scope.getRegion().name()));
  }
}
