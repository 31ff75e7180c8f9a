package tenken.web.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the contract, by its keys in the order of the file. */
record Yaml(Map<String, Object> entries) {

  private static final String HERE = "#/";

  static Yaml of(@Nullable Object value) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> entries.put(String.valueOf(key), Objects.requireNonNull(each)));
    }
    return new Yaml(entries);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The object under a key; empty where there is none. */
  Yaml child(String key) {
    return of(entries.get(key));
  }

  /** The text under a key; empty where there is none. */
  String text(String key) {
    return Optional.ofNullable(entries.get(key)).map(String::valueOf).orElse("");
  }

  /** The list under a key; empty where there is none. */
  List<?> list(String key) {
    return entries.get(key) instanceof List<?> list ? list : List.of();
  }

  /** The object itself, or what its {@code $ref} names in the document. */
  Yaml resolved(Yaml document) {
    String reference = text("$ref");
    if (!reference.startsWith(HERE)) {
      return this;
    }
    Yaml found = document;
    for (String step : reference.substring(HERE.length()).split("/", -1)) {
      found = found.child(step);
    }
    return found;
  }

  /** The last step of its {@code $ref}. */
  String referenced() {
    String reference = text("$ref");
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
