package tenken.answers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Axis;
import tenken.catalog.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an entry of {@code answers} may be on one sheet, as JSON Schema. */
final class AnswerSchema {

  private final AskedSheet index;
  private final Limits limits;

  AnswerSchema(AskedSheet index, Limits limits) {
    this.index = index;
    this.limits = limits;
  }

  ObjectNode schema() {
    ObjectNode schema = SchemaNodes.closed(properties());
    schema
        .putArray("oneOf")
        .add(SchemaNodes.required("item"))
        .add(SchemaNodes.required("question"));
    ArrayNode rules = schema.putArray("allOf");
    statuses().forEach(rules::add);
    branches().forEach(rules::add);
    return schema;
  }

  private ObjectNode properties() {
    ObjectNode properties = SchemaNodes.empty();
    properties.set("item", named("項目の番号", "The item's number", index.items().keySet()));
    properties.set(
        "question",
        named("設問（項目の代わり）", "A question, in place of an item", index.questions().keySet()));
    properties.set("scopes", SchemaNodes.ref("scopes"));
    properties.set("status", SchemaNodes.ref("status"));
    properties.set("only", names("状態の対象を限るフィールド", "The fields that the status is narrowed to"));
    properties.set("reason", text("理由", "Why it is withheld or does not apply"));
    properties.set(
        "until",
        SchemaNodes.titled(SchemaNodes.date(), new Text("回答できる見込みの日", "When it will be known")));
    properties.set("fields", values("フィールドごとの値", "The values by field").put("minProperties", 1));
    properties.set("evidence", evidence());
    properties.set("confidentiality", SchemaNodes.ref("confidentiality"));
    ObjectNode whoSees = values("フィールドごとの公開範囲", "Who may see which field");
    whoSees.set("additionalProperties", SchemaNodes.ref("confidentiality"));
    properties.set("fieldConfidentiality", whoSees);
    return properties;
  }

  private ObjectNode names(String ja, String en) {
    return SchemaNodes.titled(
        SchemaNodes.list(SchemaNodes.empty().put("type", "string"), limits.list()),
        new Text(ja, en));
  }

  private static ObjectNode named(String ja, String en, Set<String> names) {
    return SchemaNodes.titled(SchemaNodes.oneOf(names), new Text(ja, en));
  }

  private ObjectNode text(String ja, String en) {
    return SchemaNodes.titled(SchemaNodes.text(limits.string()), new Text(ja, en));
  }

  private static ObjectNode values(String ja, String en) {
    return SchemaNodes.titled(SchemaNodes.empty().put("type", "object"), new Text(ja, en));
  }

  private ObjectNode evidence() {
    ObjectNode evidence = SchemaNodes.empty();
    evidence.set("kind", SchemaNodes.oneOf(Members.names(Evidence.Kind.class)));
    evidence.set("value", SchemaNodes.text(limits.string()));
    evidence.set("fields", names("対象のフィールド。省けば回答の全て", "The fields it is about; all without"));
    ObjectNode schema = SchemaNodes.closed(evidence);
    schema.putArray("required").add("kind").add("value");
    ObjectNode url = SchemaNodes.empty();
    url.putObject("properties").set("value", SchemaNodes.address(limits.string()));
    schema.putArray("allOf").add(SchemaNodes.when(SchemaNodes.where("kind", List.of("URL")), url));
    ObjectNode list = SchemaNodes.list(schema, limits.list()).put("minItems", 0);
    return SchemaNodes.titled(list, new Text("裏付け資料", "What the answer rests on"));
  }

  /** What goes with each status. */
  private static List<ObjectNode> statuses() {
    List<String> silent = List.of(Status.WITHHELD.name(), Status.NOT_APPLICABLE.name());
    List<String> checking = List.of(Status.CHECKING.name());
    List<String> valueless = Stream.concat(silent.stream(), checking.stream()).toList();
    List<String> open =
        Members.names(Status.class).stream()
            .filter(name -> !name.equals(Status.ANSWERED.name()))
            .toList();
    ObjectNode valued = SchemaNodes.without(SchemaNodes.required("fields"), "only");
    ObjectNode unlessValueless =
        SchemaNodes.when(SchemaNodes.where("status", valueless), SchemaNodes.empty());
    unlessValueless.set("else", valued);
    ObjectNode withReason = SchemaNodes.without(SchemaNodes.required("reason"), "fields");
    ObjectNode unlessChecking =
        SchemaNodes.when(SchemaNodes.where("status", checking), SchemaNodes.required("until"));
    unlessChecking.set("else", SchemaNodes.without(SchemaNodes.empty(), "until"));
    ObjectNode unlessOpen =
        SchemaNodes.when(SchemaNodes.where("status", open), SchemaNodes.empty());
    unlessOpen.set("else", SchemaNodes.without(SchemaNodes.empty(), "reason"));
    ObjectNode both = SchemaNodes.required("fields", "only");
    ObjectNode notBoth = SchemaNodes.empty();
    notBoth.set("not", both);
    return List.of(
        unlessValueless,
        SchemaNodes.when(SchemaNodes.where("status", silent), withReason),
        unlessOpen,
        unlessChecking,
        notBoth);
  }

  /** What goes with each item and each question. */
  private Stream<ObjectNode> branches() {
    Stream<ObjectNode> items =
        index.items().entrySet().stream()
            .map(each -> branch("item", each.getKey(), each.getValue()));
    Stream<ObjectNode> questions =
        index.questions().entrySet().stream()
            .map(each -> branch("question", each.getKey(), each.getValue()));
    return Stream.concat(items, questions);
  }

  private static ObjectNode branch(String property, String id, Asked asked) {
    ObjectNode fields = SchemaNodes.empty();
    asked.byName().forEach((name, field) -> fields.set(name, SchemaNodes.ref(field.name())));
    ObjectNode names = SchemaNodes.oneOf(asked.byName().keySet());
    ObjectNode properties = SchemaNodes.empty();
    properties.set("fields", SchemaNodes.closed(fields));
    properties.putObject("only").set("items", names);
    properties.putObject("fieldConfidentiality").set("propertyNames", names);
    ObjectNode evidence = properties.putObject("evidence").putObject("items");
    evidence.putObject("properties").putObject("fields").set("items", names);
    properties.set("scopes", axes(asked.axes()));
    ObjectNode then = SchemaNodes.empty();
    then.set("properties", properties);
    return SchemaNodes.when(
        SchemaNodes.where(property, List.of(id)), SchemaNodes.titled(then, asked.title()));
  }

  private static ObjectNode axes(Set<Axis> axes) {
    ObjectNode properties = SchemaNodes.empty();
    axes.stream().sorted().forEach(axis -> properties.put(Scopes.property(axis), true));
    return SchemaNodes.closed(properties);
  }
}
