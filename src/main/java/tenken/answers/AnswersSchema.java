package tenken.answers;

import java.util.Set;
import tenken.catalog.Axis;
import tenken.catalog.Pack;
import tenken.catalog.Region;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the answers documents of one sheet as a JSON Schema (draft 2020-12). Every document
 * that {@link AnswersReader} accepts is valid; what only holds across answers, such as that no cell
 * is answered twice, only the reader checks.
 */
public final class AnswersSchema {

  private final AskedSheet index;
  private final Limits limits;

  private AnswersSchema(AskedSheet index, Limits limits) {
    this.index = index;
    this.limits = limits;
  }

  /** The schema of a sheet's documents within the limits of {@link Limits#DEFAULT}. */
  public static ObjectNode of(Pack pack, Sheet sheet) {
    return of(pack, sheet, Limits.DEFAULT);
  }

  /** The schema of a sheet's documents within the limits. */
  public static ObjectNode of(Pack pack, Sheet sheet, Limits limits) {
    return new AnswersSchema(AskedSheet.of(pack, sheet), limits).schema();
  }

  private ObjectNode schema() {
    ObjectNode properties = SchemaNodes.empty();
    Sheet sheet = index.sheet();
    properties.set(
        "sheet", SchemaNodes.titled(SchemaNodes.empty().put("const", sheet.id()), sheet.title()));
    properties.set("operator", SchemaNodes.text(limits.name()));
    properties.set("asOf", asOf());
    properties.set("services", services());
    properties.set("absent", absent());
    properties.set("confidentiality", SchemaNodes.ref("confidentiality"));
    properties.set("openGuidance", openGuidance());
    properties.set("answers", list(SchemaNodes.ref("answer"), limits.answers()));
    ObjectNode schema =
        SchemaNodes.empty().put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.setAll(SchemaNodes.titled(SchemaNodes.closed(properties), sheet.title()));
    schema.putArray("required").add("sheet");
    schema.set("$defs", definitions());
    return schema;
  }

  private ObjectNode definitions() {
    ObjectNode definitions = SchemaNodes.empty();
    definitions.set("answer", new AnswerSchema(index, limits).schema());
    definitions.set("status", SchemaNodes.oneOf(Members.names(Status.class)));
    definitions.set(
        "confidentiality",
        SchemaNodes.titled(
            SchemaNodes.oneOf(Members.names(Confidentiality.class)),
            new Text("公開範囲", "Who may see it")));
    definitions.set("scopes", SchemaNodes.closed(scopes(Set.of(Axis.values()))));
    for (Asked question : index.questions().values()) {
      for (AskedField field : question.fields()) {
        definitions.set(field.name(), FieldSchema.of(field, limits));
      }
    }
    return definitions;
  }

  private ObjectNode scopes(Set<Axis> axes) {
    ObjectNode scopes = SchemaNodes.empty();
    for (Axis axis : axes.stream().sorted().toList()) {
      ObjectNode names =
          switch (axis) {
            case SERVICE -> SchemaNodes.text(limits.serviceName());
            case AUDIENCE -> SchemaNodes.oneOf(ScopesReader.audiences());
            case REGION -> SchemaNodes.oneOf(Members.names(Region.class));
          };
      ObjectNode either = SchemaNodes.empty();
      either
          .putArray("anyOf")
          .add(SchemaNodes.empty().put("const", ScopesReader.ALL))
          .add(SchemaNodes.list(names, limits.list()));
      scopes.set(Scopes.property(axis), either);
    }
    return scopes;
  }

  private ObjectNode asOf() {
    return SchemaNodes.titled(
        SchemaNodes.date(),
        new Text("基準日。省けばシートの基準日", "The date for dated parameters; the sheet's without it"));
  }

  private ObjectNode services() {
    ObjectNode schema = list(SchemaNodes.text(limits.serviceName()), limits.services());
    schema.put("uniqueItems", true);
    return SchemaNodes.titled(
        schema, new Text("サービスの名前。一つだけなら省ける", "The services' names; a single one needs none"));
  }

  private ObjectNode absent() {
    ObjectNode properties = scopes(index.axes());
    properties.set("reason", SchemaNodes.text(limits.string()));
    ObjectNode entry = SchemaNodes.closed(properties);
    entry.putArray("required").add("reason");
    entry.put("minProperties", 2);
    return SchemaNodes.titled(
        list(entry, limits.list()), new Text("実際にない範囲", "What does not exist at the operator"));
  }

  private ObjectNode openGuidance() {
    ObjectNode properties = SchemaNodes.empty();
    properties.set("criterion", SchemaNodes.text(limits.name()));
    properties.set("since", SchemaNodes.date());
    properties.set("citation", SchemaNodes.text(limits.string()));
    ObjectNode entry = SchemaNodes.closed(properties);
    entry.set("required", SchemaNodes.names(GuidanceReader.PROPERTIES));
    return SchemaNodes.titled(
        list(entry, limits.list()),
        new Text("以前の年度の指導等で未対応のもの", "Guidance of earlier years that is still open"));
  }

  private static ObjectNode list(ObjectNode entries, int most) {
    return SchemaNodes.list(entries, most).put("minItems", 0);
  }
}
