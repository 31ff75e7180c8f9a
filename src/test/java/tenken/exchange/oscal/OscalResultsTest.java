package tenken.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.AssessmentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tenken.TestPack;
import tenken.catalog.Language;
import tenken.exchange.Result;
import tenken.exchange.dto.AssessmentDto;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Results as OSCAL. */
class OscalResultsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Schema OFFICIAL =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

  private static final OscalResults OSCAL = new OscalResults(TestPack.PACK, Language.JA);

  private static JsonNode schema() {
    return mended(
        JSON.readTree(
            OscalResultsTest.class.getResourceAsStream("/schema/json/oscal-ar_schema.json")));
  }

  /**
   * A schema put right where a property stands within itself and where a part has an id that is no
   * address, both of which lead the validator astray.
   */
  private static JsonNode mended(JsonNode node) {
    if (node instanceof ObjectNode object) {
      JsonNode id = object.get("$id");
      if (id != null && id.asString("").startsWith("#")) {
        object.remove("$id");
      }
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode within = object.get(name).get(name);
        object.set(name, mended(within != null && within.has("$ref") ? within : object.get(name)));
      }
    } else {
      node.forEach(OscalResultsTest::mended);
    }
    return node;
  }

  @TempDir private Path folder;

  @Test
  void everyDocumentFitsTheOfficialSchema() {
    for (String sample : Result.SAMPLES) {
      JsonNode document = JSON.readTree(OSCAL.write(Result.of(sample).result()));
      assertThat(OFFICIAL.validate(document)).as(sample).isEmpty();
    }
    for (int seed = 0; seed < 30; seed++) {
      assertThat(OFFICIAL.validate(JSON.readTree(OSCAL.write(Result.random(seed))))).isEmpty();
    }
  }

  @Test
  void theLibraryOfOscalReadsWhatIsWritten() throws IOException {
    Path file = folder.resolve("results.json");
    Files.write(file, OSCAL.write(Result.of("platform-gaps").result()));
    AssessmentResults read = OscalBindingContext.newInstance().loadAssessmentResults(file);
    assertThat(read.getResults()).hasSize(1);
    assertThat(read.getResults().get(0).getFindings()).hasSize(73);
  }

  @Test
  void whatIsUndeterminedIsObservedAndNoFinding() {
    AssessmentDto draft = Result.of("platform-draft").result();
    JsonNode result = JSON.readTree(OSCAL.write(draft)).at("/assessment-results/results/0");
    assertThat(result.path("findings")).hasSize(draft.getFindings().size());
    assertThat(result.path("observations").size()).isGreaterThan(draft.getFindings().size());
    assertThat(
            result
                .path("findings")
                .valueStream()
                .map(each -> each.at("/target/status/remarks").asString()))
        .allMatch(remarks -> remarks.contains("適合・不適合の判断ではありません"));
  }

  @Test
  void theSameResultHasTheSameIdsAndNoTwoPartsShareOne() {
    AssessmentDto result = Result.of("platform-gaps").result();
    List<String> first = ids(JSON.readTree(OSCAL.write(result)));
    assertThat(ids(JSON.readTree(OSCAL.write(Result.later(result))))).isEqualTo(first);
    assertThat(first).doesNotHaveDuplicates();
  }

  private static List<String> ids(JsonNode document) {
    return document.findValues("uuid").stream().map(JsonNode::asString).toList();
  }
}
