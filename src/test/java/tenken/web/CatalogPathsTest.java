package tenken.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
class CatalogPathsTest {

  @LocalServerPort private int port;

  private Service service() {
    return new Service(port);
  }

  @Test
  void theListOfSheetsGivesTitlesInBothLanguages() {
    service()
        .get("/v1/sheets")
        .then()
        .body("items.id", contains("platform-2023", "platform-2024"))
        .body("items[1].title.ja", equalTo("2024年度シート"))
        .body("items[1].title.en", equalTo("Sheet of 2024"))
        .body("items[1].items", equalTo(3));
  }

  @Test
  void aSheetSaysAllThatItAsks() {
    service()
        .get("/v1/sheets/platform-2024")
        .then()
        .body("sections[0].groups[0].items.number", contains("2-8-1", "2-9-1", "2-9-2"))
        .body("sections[0].groups[0].items[1].askedWhen.field", equalTo("opt-out.offered"))
        .body("sections[0].groups[0].items[0].axes", contains("SERVICE", "AUDIENCE", "REGION"))
        .body("closing", contains("monitoring-opinions"))
        .body("questions.id", hasItem("monitoring-opinions"))
        .body("questions[0].fields[0].name", equalTo("opt-out.uses-practised"))
        .body("questions[0].fields[0].options[2].exclusive", equalTo(true))
        .body("questions[0].fields[3].help.en", equalTo("The fewest"))
        .body("questions[1].fields[2].options[0].rank", equalTo(0))
        .body("questions[1].fields[2].options[3]", not(hasKey("rank")))
        .body("questions[1].fields[4].axes", empty());
  }

  @Test
  void aSheetSaysWhatIsJudgedOnItAndWhatIsNot() {
    service()
        .get("/v1/sheets/platform-2024")
        .then()
        .body("criteria.id", hasItem("opt-out-continuity/advertising-stops"))
        .body("criteria[0].items", contains("2-9-1"))
        .body("leftOut", empty());
    service()
        .get("/v1/sheets/platform-2023")
        .then()
        .body("leftOut.id", contains("opt-out-continuity/advertising-stops"))
        .body("leftOut[0].reason.ja", not(equalTo("")));
  }

  @Test
  void aSheetNamesTheOfficialTableAndTheNextYearsDraft() {
    service()
        .get("/v1/sheets/platform-2024")
        .then()
        .body("officialViewpoints[0].number", equalTo("3"))
        .body("recommendations[0].officialViewpoints", contains("3"))
        .body("nextYearDraft[0].source", equalTo("sheet-2024"));
  }

  @Test
  void theSchemaOfASheetTellsGoodDocumentsFromBad() {
    String body = service().get("/v1/sheets/platform-2024/schema").asString();
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Contract.JSON.readTree(body));
    JsonNode good = Contract.JSON.readTree(Answered.OPT_OUT);
    JsonNode bad = Contract.JSON.readTree(Answered.continuity("service-continues", "\"SOME\""));
    assertThat(schema.validate(good)).isEmpty();
    assertThat(schema.validate(bad)).isNotEmpty();
  }

  @Test
  void theSchemaOfASheetIsGivenAsPlainJsonToo() {
    service()
        .request()
        .accept("application/json")
        .get("/v1/sheets/platform-2024/schema")
        .then()
        .contentType("application/json")
        .body("properties.sheet.const", equalTo("platform-2024"));
  }

  @Test
  void theChangesLeadFromEachItemToItsSuccessor() {
    service()
        .get("/v1/sheets/platform-2024/changes?from=platform-2023")
        .then()
        .body("changes.change", contains("SAME", "SAME", "NEW", "DROPPED"))
        .body("changes[0].from.number", equalTo("2(3)①"))
        .body("changes[0].to.label.ja", equalTo("オプトアウト機会を設けているか"))
        .body("changes[2]", not(hasKey("from")))
        .body("changes[3]", not(hasKey("to")))
        .body("changes[3].note.en", equalTo("Asked at the close"));
  }

  @Test
  void changesLeadForwardOnly() {
    service()
        .get("/v1/sheets/platform-2023/changes?from=platform-2024")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/not-an-earlier-sheet"));
  }

  @Test
  void aViewpointResolvesItsBasisToTheSource() {
    service()
        .get("/v1/viewpoints/opt-out-continuity")
        .then()
        .body("criteria[1].basis[0].source.title.ja", equalTo("透明化法に係る主な確認項目"))
        .body("criteria[1].basis[0].strength", equalTo("DUTY"))
        .body("criteria[1].findings[0].id", equalTo("opt-out-continuity/loss-not-told"))
        .body("criteria[1].findings[0].ask.en", startsWith("Please tell us"))
        .body("criteria[1].sheets", contains("platform-2023", "platform-2024"))
        .body("criteria[4].appliesWhen.field", equalTo("opt-out.uses-covered"))
        .body("parameters[0].versions[0].number", equalTo(3))
        .body("parameters[1].versions[0].monthsAfterAsOf", equalTo(24));
  }

  @Test
  void aViewpointShowsTheChainFromRecommendationToCriterion() {
    service()
        .get("/v1/viewpoints/opt-out-continuity")
        .then()
        .body("chain[0].recommendations[0].number", equalTo(1))
        .body("chain[0].officialViewpoint.number", equalTo("3"))
        .body("chain[0].items[1].number", equalTo("2-9-1"))
        .body("chain[0].items[1].criteria", hasItem("opt-out-continuity/service-continues"));
  }

  @Test
  void theListOfViewpointsCountsTheirCriteria() {
    service()
        .get("/v1/viewpoints")
        .then()
        .body("items.id", contains("opt-out-continuity"))
        .body("items[0].criteria", equalTo(5));
  }

  @Test
  void thePackSaysWhatTheLevelsAreWorth() {
    service()
        .get("/v1/pack")
        .then()
        .body("version", equalTo("test-1"))
        .body("criteria", equalTo(5))
        .body("findings", equalTo(5))
        .body("levelValues.level", contains("SATISFIED", "DOUBTFUL", "LACKING"))
        .body("levelValues.value", contains(1.0f, 0.5f, 0.0f))
        .body("bands[1].from", equalTo(50.0f))
        .body("sources.id", contains("transparency-act-ads", "sheet-2024"));
  }
}
