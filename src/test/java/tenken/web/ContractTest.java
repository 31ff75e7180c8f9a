package tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenken.round.event.Events;
import tools.jackson.databind.JsonNode;

class ContractTest {

  private static final Contract CONTRACT = Contract.TENKEN;
  private static final JsonNode SCHEMAS = CONTRACT.document().get("components").get("schemas");

  /** What the lines of streams are, which no operation refers to. */
  private static final Set<String> LINES =
      Set.of("PreCheckLine", "PreCheckLineResult", "ExportLine", "ImportLine");

  /** One example of the contract, and the schema that it shows. */
  private record Example(String place, JsonNode schema, JsonNode value) {}

  @TestFactory
  Stream<DynamicTest> everyExampleIsValid() {
    return examples().stream()
        .map(each -> DynamicTest.dynamicTest(each.place(), () -> valid(each)));
  }

  @Test
  void thereAreExamplesOfRequestsResultsAndProblems() {
    assertThat(examples())
        .extracting(each -> each.schema().path("$ref").stringValue(""))
        .contains(
            "#/components/schemas/AnswersDocument",
            "#/components/schemas/PreCheckLine",
            "#/components/schemas/Assessment",
            "#/components/schemas/Problem");
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(CONTRACT.document().findValues("$ref"))
        .allSatisfy(
            reference ->
                assertThat(
                        CONTRACT
                            .document()
                            .at(reference.stringValue().substring(1))
                            .isMissingNode())
                    .as(reference.stringValue())
                    .isFalse());
  }

  @Test
  void everySchemaIsUsedAndTheRequestsAreClosed() {
    Set<String> used = new HashSet<>(LINES);
    CONTRACT
        .document()
        .findValues("$ref")
        .forEach(each -> used.add(each.stringValue().replaceAll(".*/", "")));
    assertThat(used).containsAll(SCHEMAS.propertyNames());
    for (String request :
        List.of(
            "AnswersDocument",
            "Answer",
            "AnswerScopes",
            "Absence",
            "GivenEvidence",
            "OpenGuidance",
            "ImportLine",
            "PreCheckLine")) {
      assertThat(SCHEMAS.get(request).path("additionalProperties").booleanValue(true)).isFalse();
    }
  }

  @Test
  void everyRequiredPropertyIsDescribed() {
    SCHEMAS.forEach(
        schema ->
            schema
                .path("required")
                .forEach(
                    name -> assertThat(schema.get("properties").has(name.stringValue())).isTrue()));
  }

  @Test
  void everyOperationSaysWhatItIsFor() {
    assertThat(CONTRACT.operations())
        .allSatisfy(
            each -> {
              assertThat(each.says().path("summary").stringValue("")).isNotBlank();
              assertThat(each.says().path("tags")).hasSize(1);
            });
  }

  @Test
  void everyTypeOfEventIsDescribedAsAWebhook() {
    List<String> told = Stream.of(Events.Type.values()).map(Events.Type::told).toList();
    assertThat(CONTRACT.document().get("webhooks").propertyNames())
        .containsExactlyInAnyOrderElementsOf(told);
    assertThat(SCHEMAS.get("EventType").get("enum").valueStream().map(JsonNode::stringValue))
        .containsExactlyElementsOf(told);
  }

  private static void valid(Example example) {
    assertThat(CONTRACT.errors(example.schema(), example.value())).isEmpty();
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Contract.Operation operation : CONTRACT.operations()) {
      contents(operation)
          .forEach(
              content ->
                  content
                      .getValue()
                      .path("examples")
                      .properties()
                      .forEach(
                          each -> {
                            String place = operation.id() + " " + each.getKey();
                            JsonNode value = CONTRACT.resolved(each.getValue()).get("value");
                            add(examples, place, content.getKey(), content.getValue(), value);
                          }));
    }
    SCHEMAS
        .properties()
        .forEach(
            schema -> {
              JsonNode reference = Contract.schema(schema.getKey());
              schema
                  .getValue()
                  .path("examples")
                  .forEach(each -> examples.add(new Example(schema.getKey(), reference, each)));
            });
    return examples;
  }

  private static Stream<Map.Entry<String, JsonNode>> contents(Contract.Operation operation) {
    Stream<JsonNode> answers =
        operation.says().get("responses").values().stream().map(CONTRACT::resolved);
    return Stream.concat(Stream.of(operation.says().path("requestBody")), answers)
        .flatMap(each -> each.path("content").properties().stream());
  }

  private static void add(
      List<Example> examples, String place, String mediaType, JsonNode content, JsonNode value) {
    if (!mediaType.equals(PreCheckStream.MEDIA_TYPE)) {
      examples.add(new Example(place, content.get("schema"), value));
      return;
    }
    JsonNode line =
        Contract.schema(place.startsWith("importSubmissions") ? "ImportLine" : "PreCheckLine");
    value
        .stringValue()
        .lines()
        .map(Contract.JSON::readTree)
        .forEach(each -> examples.add(new Example(place, line, each)));
  }
}
