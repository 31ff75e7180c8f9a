package tenken.web.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How each kind of object comes to be: {@code objects.yaml}. */
final class Recipes {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final JsonNode yaml;

  Recipes(JsonNode yaml) {
    this.yaml = yaml;
  }

  /** A parameter of a path, and the kind of object that it names. */
  record Place(String parameter, String kind) {}

  JsonNode of(String kind) {
    JsonNode recipe = yaml.path(kind);
    if (recipe.isMissingNode()) {
      throw new AssertionError("objects.yaml has no " + kind);
    }
    return recipe;
  }

  List<String> kinds() {
    return List.copyOf(yaml.propertyNames());
  }

  /** The kind that ids such as {@code opr-0} in the examples of the contract stand for. */
  Optional<String> kindOfExample(String id) {
    return kinds().stream()
        .filter(kind -> of(kind).has("prefix"))
        .filter(kind -> id.matches(of(kind).get("prefix").stringValue() + "-\\w{1,3}"))
        .findFirst();
  }

  /** The first path that an object stands at. */
  String path(String kind) {
    JsonNode at = of(kind).get("at");
    return at.isArray() ? at.get(0).stringValue() : at.stringValue();
  }

  /** What the parameters of a path name, in their order. */
  List<Place> places(String path) {
    List<Place> places = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(path);
    while (parameter.find()) {
      places.add(new Place(parameter.group(1), kindAt(path.substring(0, parameter.end()))));
    }
    return places;
  }

  private String kindAt(String path) {
    return kinds().stream()
        .filter(kind -> standsAt(of(kind).path("at"), path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("objects.yaml has nothing at " + path));
  }

  private static boolean standsAt(JsonNode at, String path) {
    return at.isArray()
        ? at.valueStream().anyMatch(each -> each.stringValue().equals(path))
        : at.stringValue("").equals(path);
  }
}
