package tenken.round.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tenken.answers.Limits;
import tenken.round.Denied;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a document as a JSON Patch (RFC 6902) says: all operations or none. The operations keep
 * to the form that the contract gives them. For one document and one thread.
 */
final class JsonPatch {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber() && !one.isDouble() && !other.isDouble()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  /** Thrown where an operation cannot be done. */
  private static final class ImpossibleException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private enum Operation {
    ADD,
    REMOVE,
    REPLACE,
    MOVE,
    COPY,
    TEST
  }

  private JsonNode root;

  /** How much may still be copied: a few operations could double a document over and over. */
  private int copies = Limits.DEFAULT.bytes();

  private JsonPatch(JsonNode root) {
    this.root = root;
  }

  /**
   * The document that a patch leads to; the given one is left as it is.
   *
   * @throws Denied with PATCH_FAILED and a pointer to the operation that cannot be done
   */
  static JsonNode apply(JsonNode document, List<JsonNode> operations) {
    JsonPatch patch = new JsonPatch(document.deepCopy());
    for (int at = 0; at < operations.size(); at++) {
      try {
        patch.apply(operations.get(at));
      } catch (ImpossibleException e) {
        throw new Denied(Denied.Reason.PATCH_FAILED, List.of("/" + at));
      }
    }
    return patch.root;
  }

  private void apply(JsonNode operation) throws ImpossibleException {
    String path = operation.get("path").stringValue();
    switch (Operation.valueOf(operation.get("op").stringValue().toUpperCase(Locale.ROOT))) {
      case ADD -> add(path, operation.get("value").deepCopy());
      case REMOVE -> take(path);
      case REPLACE -> replace(path, operation.get("value").deepCopy());
      case MOVE -> move(operation.get("from").stringValue(), path);
      case COPY -> add(path, copied(find(operation.get("from").stringValue())));
      case TEST -> test(find(path), operation.get("value"));
    }
  }

  private static void test(JsonNode found, JsonNode expected) throws ImpossibleException {
    if (!found.equals(BY_VALUE, expected)) {
      throw new ImpossibleException();
    }
  }

  private void move(String from, String to) throws ImpossibleException {
    if (to.startsWith(from + "/")) {
      throw new ImpossibleException();
    }
    JsonNode moved = find(from);
    if (!from.equals(to)) {
      take(from);
      add(to, moved);
    }
  }

  private void replace(String path, JsonNode value) throws ImpossibleException {
    if (path.isEmpty()) {
      root = value;
      return;
    }
    JsonNode parent = find(parent(path));
    find(parent, last(path));
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last(path)), value);
    } else {
      ((ObjectNode) parent).set(last(path), value);
    }
  }

  private void add(String path, JsonNode value) throws ImpossibleException {
    if (path.isEmpty()) {
      root = value;
      return;
    }
    JsonNode parent = find(parent(path));
    String last = last(path);
    if (parent instanceof ArrayNode array) {
      array.insert(last.equals("-") ? array.size() : index(last, array.size()), value);
    } else if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      throw new ImpossibleException();
    }
  }

  private void take(String path) throws ImpossibleException {
    if (path.isEmpty()) {
      throw new ImpossibleException();
    }
    JsonNode parent = find(parent(path));
    find(parent, last(path));
    if (parent instanceof ArrayNode array) {
      array.remove(Integer.parseInt(last(path)));
    } else {
      ((ObjectNode) parent).remove(last(path));
    }
  }

  private JsonNode copied(JsonNode original) throws ImpossibleException {
    spend(original, Limits.DEFAULT.nesting());
    return original.deepCopy();
  }

  private void spend(JsonNode node, int levels) throws ImpossibleException {
    copies -= 1 + (node.isString() ? node.stringValue().length() : 0);
    if (copies < 0 || levels < 0) {
      throw new ImpossibleException();
    }
    for (JsonNode each : node.values()) {
      spend(each, levels - 1);
    }
  }

  private JsonNode find(String path) throws ImpossibleException {
    JsonNode found = root;
    if (!path.isEmpty()) {
      for (String name : path.substring(1).split("/", -1)) {
        found = find(found, unescaped(name));
      }
    }
    return found;
  }

  private static JsonNode find(JsonNode parent, String name) throws ImpossibleException {
    JsonNode found =
        parent.isArray() ? parent.get(index(name, parent.size() - 1)) : parent.get(name);
    if (found == null) {
      throw new ImpossibleException();
    }
    return found;
  }

  private static int index(String name, int most) throws ImpossibleException {
    if (!INDEX.matcher(name).matches() || Integer.parseInt(name) > most) {
      throw new ImpossibleException();
    }
    return Integer.parseInt(name);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String last(String path) {
    return unescaped(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
