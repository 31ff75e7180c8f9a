package tenken.exchange.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as one SARIF log, a run for each. A finding of level LACKING is a warning and one of
 * DOUBTFUL a note, never an error; a criterion that is undetermined is an open result. Nothing in
 * it changes with the time at which it is written.
 */
public final class SarifLog {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final List<ObjectNode> runs = new ArrayList<>();
  private final Language language;

  /** An empty log in a language. */
  public SarifLog(Language language) {
    this.language = language;
  }

  /**
   * Adds a result.
   *
   * @param source how its document is called, or empty
   * @param earlier keys of the findings of an earlier result of the same answers' operator and
   *     sheet, with what they said; empty where there is none to compare with
   */
  public void add(
      AssessmentDto result, Pack pack, String source, Places places, Map<String, String> earlier) {
    runs.add(new SarifRun(result, pack, language, source, places).run(earlier));
  }

  /** The log. */
  public byte[] write() {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.putArray("runs").addAll(runs);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(log);
  }
}
