package tenken.exchange.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.catalog.Language;
import tenken.exchange.Result;
import tenken.exchange.dto.AssessmentDto;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings as SARIF. */
class SarifLogTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Schema OFFICIAL =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(
              JSON.readTree(
                  SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")));

  private static JsonNode log(AssessmentDto result, Places places, Map<String, String> earlier) {
    SarifLog log = new SarifLog(Language.JA);
    log.add(result, TestPack.PACK, "回答 1.json", places, earlier);
    return JSON.readTree(log.write());
  }

  private static JsonNode log(String sample) {
    Result result = Result.of(sample);
    return log(
        result.result(),
        new DocumentPlaces(result.reading().pointers(), result.document(), 1),
        Map.of());
  }

  @Test
  void everyLogFitsTheOfficialSchema() {
    for (String sample : Result.SAMPLES) {
      assertThat(OFFICIAL.validate(log(sample))).as(sample).isEmpty();
    }
    for (int seed = 0; seed < 50; seed++) {
      assertThat(OFFICIAL.validate(log(Result.random(seed), Places.UNKNOWN, Map.of()))).isEmpty();
    }
  }

  @Test
  void aFindingIsAWarningOrANoteAndNeverAnError() {
    JsonNode results = log("platform-gaps").at("/runs/0/results");
    assertThat(results).hasSize(73);
    for (JsonNode result : results) {
      boolean lacking = result.at("/properties/tenkenLevel").asString().equals("LACKING");
      assertThat(result.path("level").asString()).isEqualTo(lacking ? "warning" : "note");
    }
  }

  @Test
  void whatIsUndeterminedIsOpenRatherThanPassed() {
    JsonNode results = log("platform-draft").at("/runs/0/results");
    List<String> kinds =
        results
            .valueStream()
            .map(result -> result.path("kind").asString("fail"))
            .distinct()
            .toList();
    assertThat(kinds).containsExactlyInAnyOrder("fail", "open");
  }

  @Test
  void aLocationNamesTheLineAndPointerOfTheAnswer() {
    Result sample = Result.of("platform-gaps");
    String[] lines = new String(sample.document(), StandardCharsets.UTF_8).split("\n", -1);
    for (JsonNode result : log("platform-gaps").at("/runs/0/results")) {
      for (JsonNode location : result.path("locations")) {
        JsonNode region = location.at("/physicalLocation/region");
        String pointer = region.at("/properties/pointer").asString();
        String field = location.at("/logicalLocations/0/properties/field").asString();
        assertThat(pointer).contains(field);
        String line = lines[region.path("startLine").asInt() - 1];
        assertThat(line).contains(field.substring(field.indexOf('.') + 1));
      }
    }
  }

  @Test
  void findingsAreToldFromThoseOfAnEarlierResult() {
    AssessmentDto result = Result.of("platform-gaps").result();
    Map<String, String> earlier = new HashMap<>();
    result.getFindings().stream().skip(3).forEach(finding -> earlier.put(finding.getKey(), ""));
    earlier.put("gone", "以前の所見");
    JsonNode log = log(result, Places.UNKNOWN, earlier);
    assertThat(OFFICIAL.validate(log)).isEmpty();
    assertThat(
            log.at("/runs/0/results")
                .valueStream()
                .map(each -> each.path("baselineState").asString()))
        .hasSize(74)
        .containsOnlyOnce("absent")
        .filteredOn("new"::equals)
        .hasSize(3);
  }

  @Test
  void theSameResultGivesTheSameLogWheneverItWasMade() {
    AssessmentDto result = Result.of("platform-draft").result();
    JsonNode first = log(result, Places.UNKNOWN, Map.of());
    assertThat(log(Result.later(result), Places.UNKNOWN, Map.of())).isEqualTo(first);
  }
}
