package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tenken.catalog.Sheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Quotes are single for ease of reading. */
class AnswersSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SMALL = schema(SmallPack.SHEET);

  private static Schema schema(Sheet sheet) {
    return REGISTRY.getSchema(AnswersSchema.of(SmallPack.PACK, sheet));
  }

  private static List<Error> errors(String properties) {
    return SMALL.validate(tree("{'sheet': 'small-2024', " + properties + "}"));
  }

  private static JsonNode tree(String json) {
    return MAPPER.readTree(json.replace('\'', '"'));
  }

  @Test
  void theSchemaIsValidAgainstItsDialect() {
    Schema dialect =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(AnswersSchema.of(SmallPack.PACK, SmallPack.SHEET))).isEmpty();
  }

  @Test
  void whatTheReaderAcceptsIsValid() {
    AnswersReader reader = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);
    for (Sheet sheet : List.of(SmallPack.SHEET, SmallPack.PLAIN)) {
      Schema schema = schema(sheet);
      for (int seed = 0; seed < 150; seed++) {
        JsonNode document = new RandomAnswers(SmallPack.PACK, sheet).document(seed);
        assertThat(reader.read(document).faults()).isEmpty();
        assertThat(schema.validate(document)).as("seed %s", seed).isEmpty();
      }
    }
  }

  @Test
  void whatIsAcceptedThoughUnusualIsValid() {
    assertThat(
            errors(
                "'services': ['a'], 'absent': [{'regions': ['EU', 'EU'], 'reason': 'r'}],"
                    + " 'openGuidance': [{'criterion': 'telling/told', 'since': '2023-04-01',"
                    + " 'citation': 'c'}], 'answers': [{'question': 'officer', 'fields': {'staff':"
                    + " 1e3, 'officer.named': 'YES'}, 'evidence': []}, {'question': 'collection',"
                    + " 'scopes': {'audiences': ['OUTSIDE_ACCOUNT', 'LOGGED_OUT']}, 'fields':"
                    + " {'kinds': ['NONE', 'NONE']}}, {'item': '1-2', 'status': 'CHECKING',"
                    + " 'until': '2024-08-01', 'reason': 'r'}]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'sheets': 1",
        "'asOf': '2024-7-1'",
        "'services': ['a', 'a']",
        "'confidentiality': 'OPEN'",
        "'absent': [{'reason': 'r'}]",
        "'openGuidance': [{}]",
        "'answers': [{}]",
        "'answers': [{'item': '9', 'fields': {'x': 1}}]",
        "'answers': [{'item': '1-1'}]",
        "'answers': [{'item': '1-1', 'fields': {}}]",
        "'answers': [{'item': '1-1', 'fields': {'told': 'NO'}}]",
        "'answers': [{'item': '1-1', 'question': 'collection', 'fields': {'collection.told':"
            + " 'NO'}}]",
        "'answers': [{'question': 'collection', 'fields': {'told': 'PAGES'}}]",
        "'answers': [{'question': 'collection', 'fields': {'kinds': []}}]",
        "'answers': [{'question': 'collection', 'fields': {'kinds': ['COOKIES', 'NONE']}}]",
        "'answers': [{'question': 'collection', 'fields': {'partners': 1.5}}]",
        "'answers': [{'question': 'collection', 'fields': {'partners': 1000000000001}}]",
        "'answers': [{'question': 'collection', 'fields': {'since': '2024'}}]",
        "'answers': [{'question': 'collection', 'fields': {'told-at': 'example.jp'}}]",
        "'answers': [{'question': 'collection', 'fields': {'free-answer': ' '}}]",
        "'answers': [{'question': 'collection', 'fields': {'told': 'NO'}, 'reason': 'r'}]",
        "'answers': [{'question': 'collection', 'fields': {'told': 'NO'}, 'until': '2024-07-01'}]",
        "'answers': [{'question': 'collection', 'fields': {'told': 'NO'}, 'only': ['told']}]",
        "'answers': [{'question': 'collection', 'status': 'WITHHELD'}]",
        "'answers': [{'question': 'collection', 'status': 'CHECKING'}]",
        "'answers': [{'question': 'collection', 'status': 'WITHHELD', 'reason': 'r', 'only':"
            + " ['x']}]",
        "'answers': [{'question': 'opinions', 'fields': {'text': 'x'}, 'scopes': {'regions':"
            + " 'ALL'}}]",
        "'answers': [{'question': 'collection', 'fields': {'told': 'NO'}, 'scopes': {'regions':"
            + " ['US']}}]",
      })
  void whatIsWrongByItselfIsNotValid(String properties) {
    assertThat(errors(properties)).isNotEmpty();
  }

  @Test
  void fieldsAndOptionsCarryTheirTextsInBothLanguages() {
    JsonNode told = AnswersSchema.of(SmallPack.PACK, SmallPack.SHEET).at("/$defs/collection.told");
    assertThat(told.get("title").stringValue()).isEqualTo("told（日本語）");
    assertThat(told.at("/oneOf/2/description").stringValue()).isEqualTo("PAGE");
  }
}
