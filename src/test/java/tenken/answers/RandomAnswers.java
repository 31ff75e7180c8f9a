package tenken.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Option;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents without faults for any sheet of any pack: some fields known, some left out, some
 * withheld, being checked, unconfirmed or declared not to apply. The same seed gives the same
 * document.
 */
public final class RandomAnswers {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<Long> COUNTS =
      List.of(0L, 1L, 2L, 3L, 5L, 12L, 30L, 100L, 1_000L, 1_000_000L, 1_000_000_000_000L);
  private static final List<String> SILENT = List.of("WITHHELD", "NOT_APPLICABLE", "CHECKING");

  private final Pack pack;
  private final Sheet sheet;

  /** Documents for a sheet of a pack. */
  public RandomAnswers(Pack pack, Sheet sheet) {
    this.pack = pack;
    this.sheet = sheet;
  }

  /** A document with anything from hardly any to all fields known. */
  public ObjectNode document(long seed) {
    Random random = new Random(seed);
    return document(random, List.of(0.05, 0.3, 0.7, 0.95, 1.0).get(random.nextInt(5)));
  }

  /** A document in which about so many of the fields are known, 0 to 1. */
  public ObjectNode document(long seed, double known) {
    return document(new Random(seed), known);
  }

  /** The same document in UTF-8. */
  public byte[] json(long seed) {
    return document(seed).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The same document, with its lists of answers and the like, and its keys, in another order. */
  public static JsonNode shuffled(JsonNode node, long seed) {
    return shuffled(node, new Random(seed));
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      List<JsonNode> entries = new ArrayList<>();
      node.forEach(entry -> entries.add(shuffled(entry, random)));
      Collections.shuffle(entries, random);
      return NODES.arrayNode().addAll(entries);
    }
    if (node.isObject()) {
      List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
      Collections.shuffle(properties, random);
      ObjectNode object = NODES.objectNode();
      properties.forEach(each -> object.set(each.getKey(), shuffled(each.getValue(), random)));
      return object;
    }
    return node;
  }

  private ObjectNode document(Random random, double known) {
    ObjectNode document = NODES.objectNode().put("sheet", sheet.id());
    maybe(random, 0.5, () -> document.put("operator", "operator-" + random.nextInt(9)));
    maybe(random, 0.3, () -> document.put("asOf", date(random)));
    maybe(random, 0.3, () -> document.put("confidentiality", who(random)));
    List<String> services =
        List.of(List.<String>of(), List.of("検索"), List.of("mail", "search", "video"))
            .get(random.nextInt(3));
    if (!services.isEmpty()) {
      services.forEach(document.withArray("services")::add);
    }
    boolean regions = pack.fields().anyMatch(field -> asks(field, Axis.REGION));
    if (regions && random.nextInt(4) == 0) {
      ObjectNode absence = document.withArray("absent").addObject().put("reason", "no such users");
      absence.putArray("regions").add("EU");
      maybe(random, 0.5, () -> absence.putArray("audiences").add("NO_ACCOUNT"));
    }
    ArrayNode answers = document.putArray("answers");
    Stream.concat(
            sheet.items().flatMap(item -> item.questions().stream()), sheet.closing().stream())
        .distinct()
        .forEach(question -> answer(question, services, known, random, answers));
    return document;
  }

  private boolean asks(Field field, Axis axis) {
    return sheet.asks(field.question()) && sheet.axesOf(field).contains(axis);
  }

  private void answer(
      String question, List<String> services, double known, Random random, ArrayNode answers) {
    Map<String, List<Field>> byAxes = new TreeMap<>();
    for (Field field : pack.questions().get(question).fields()) {
      String axes = sheet.axesOf(field).stream().sorted().toList().toString();
      byAxes.computeIfAbsent(axes, each -> new ArrayList<>()).add(field);
    }
    for (List<Field> fields : byAxes.values()) {
      Set<Axis> axes = sheet.axesOf(fields.get(0));
      for (ObjectNode scopes : parts(axes, services, random)) {
        part(question, fields, scopes, known, random, answers);
      }
    }
  }

  /** Ways to cut the scopes of a field into parts that do not overlap. */
  private static List<ObjectNode> parts(Set<Axis> axes, List<String> services, Random random) {
    List<ObjectNode> parts = List.of(NODES.objectNode());
    if (axes.contains(Axis.SERVICE) && (services.size() > 1 || random.nextBoolean())) {
      parts = cut(parts, "services", random, cuts(services));
    }
    if (axes.contains(Axis.AUDIENCE)) {
      List<List<String>> cuts =
          new ArrayList<>(cuts(List.of("LOGGED_IN", "LOGGED_OUT", "NO_ACCOUNT")));
      cuts.add(List.of("LOGGED_IN", "OUTSIDE_ACCOUNT"));
      cuts.add(List.of("NO_ACCOUNT", "LOGGED_OUT,LOGGED_IN"));
      parts = cut(parts, "audiences", random, cuts);
    }
    return axes.contains(Axis.REGION)
        ? cut(parts, "regions", random, cuts(List.of("JP", "EU")))
        : parts;
  }

  private static List<List<String>> cuts(List<String> values) {
    return values.isEmpty() ? List.of(List.of("ALL")) : List.of(List.of("ALL"), values);
  }

  private static List<ObjectNode> cut(
      List<ObjectNode> parts, String axis, Random random, List<List<String>> cuts) {
    List<ObjectNode> finer = new ArrayList<>();
    for (String values : cuts.get(random.nextInt(cuts.size()))) {
      for (ObjectNode part : parts) {
        ObjectNode copy = part.deepCopy();
        if (values.equals("ALL")) {
          copy.put(axis, values);
        } else {
          Arrays.stream(values.split(",", -1)).forEach(copy.putArray(axis)::add);
        }
        finer.add(copy);
      }
    }
    return finer;
  }

  private void part(
      String question,
      List<Field> fields,
      ObjectNode scopes,
      double known,
      Random random,
      ArrayNode answers) {
    Map<String, List<Field>> byStatus = new LinkedHashMap<>();
    for (Field field : fields) {
      String status = "ANSWERED";
      if (random.nextDouble() >= known) {
        int fate = random.nextInt(10);
        status = fate < 3 ? SILENT.get(fate) : fate == 3 ? "UNCONFIRMED" : "";
      }
      byStatus.computeIfAbsent(status, each -> new ArrayList<>()).add(field);
    }
    byStatus.remove("");
    byStatus.forEach(
        (status, chosen) -> {
          ObjectNode answer = answer(question, status, chosen, random);
          if (!scopes.isEmpty()) {
            answer.set("scopes", scopes.deepCopy());
          }
          answers.add(answer);
          maybe(random, 0.02, () -> answers.add(answer.deepCopy()));
        });
  }

  private ObjectNode answer(String question, String status, List<Field> fields, Random random) {
    ObjectNode answer = NODES.objectNode();
    var items = sheet.itemsAsking(question);
    boolean byItem = !items.isEmpty() && random.nextBoolean();
    if (byItem) {
      answer.put("item", items.get(random.nextInt(items.size())).number());
    } else {
      answer.put("question", question);
    }
    maybe(random, status.equals("ANSWERED") ? 0.1 : 1, () -> answer.put("status", status));
    maybe(
        random,
        SILENT.indexOf(status) < 0 || status.equals("CHECKING") ? 0 : 1,
        () -> answer.put("reason", "理由 " + random.nextInt(3)));
    maybe(random, status.equals("CHECKING") ? 1 : 0, () -> answer.put("until", date(random)));
    boolean shortNames = !byItem && random.nextBoolean();
    for (Field field : fields) {
      String name = shortNames ? field.id() : field.name();
      if (SILENT.contains(status)) {
        answer.withArray("only").add(name);
      } else {
        answer.withObject("fields").set(name, value(field, random));
      }
    }
    String first = shortNames ? fields.get(0).id() : fields.get(0).name();
    maybe(random, 0.2, () -> evidence(answer.withArray("evidence").addObject(), first, random));
    maybe(random, 0.1, () -> answer.put("confidentiality", who(random)));
    maybe(random, 0.1, () -> answer.withObject("fieldConfidentiality").put(first, who(random)));
    return answer;
  }

  private static void evidence(ObjectNode evidence, String field, Random random) {
    boolean page = random.nextBoolean();
    evidence.put("kind", page ? "URL" : "DOCUMENT");
    evidence.put(
        "value", page ? "https://example.jp/" + random.nextInt(9) : "規程 " + random.nextInt(9));
    maybe(random, 0.5, () -> evidence.putArray("fields").add(field));
  }

  private static JsonNode value(Field field, Random random) {
    return switch (field.type()) {
      case CHOICE ->
          NODES.stringNode(field.options().get(random.nextInt(field.options().size())).id());
      case CHOICES -> options(field.options(), random);
      case COUNT -> NODES.numberNode((long) COUNTS.get(random.nextInt(COUNTS.size())));
      case DATE -> NODES.stringNode(date(random));
      case TEXT -> NODES.stringNode("自由記述 " + random.nextInt(100));
      case URL -> NODES.stringNode("https://example.jp/page/" + random.nextInt(100));
    };
  }

  private static ArrayNode options(List<Option> options, Random random) {
    List<Option> listed = options.stream().filter(option -> !option.exclusive()).toList();
    List<Option> exclusive = options.stream().filter(Option::exclusive).toList();
    ArrayNode chosen = NODES.arrayNode();
    if (listed.isEmpty() || (!exclusive.isEmpty() && random.nextInt(5) == 0)) {
      return chosen.add(exclusive.get(random.nextInt(exclusive.size())).id());
    }
    listed.stream()
        .filter(option -> random.nextBoolean())
        .forEach(option -> chosen.add(option.id()));
    return chosen.isEmpty() ? chosen.add(listed.get(random.nextInt(listed.size())).id()) : chosen;
  }

  private static String date(Random random) {
    return "20" + (20 + random.nextInt(8)) + "-0" + (1 + random.nextInt(9)) + "-15";
  }

  private static String who(Random random) {
    return List.of("PUBLIC", "MEMBERS_ONLY", "CLOSED").get(random.nextInt(3));
  }

  private static void maybe(Random random, double chance, Runnable action) {
    if (random.nextDouble() < chance) {
      action.run();
    }
  }
}
