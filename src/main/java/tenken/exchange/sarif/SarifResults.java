package tenken.exchange.sarif;

import java.util.List;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.CriterionResultDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.LevelDto;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings, and criteria that are undetermined, as results of SARIF. */
final class SarifResults {

  private static final String KEY = "tenken/v1";

  private final AssessmentDto result;
  private final Language language;
  private final SarifRules rules;
  private final SarifLocations locations;

  SarifResults(
      AssessmentDto result,
      Pack pack,
      Language language,
      String source,
      Places places,
      SarifRules rules) {
    this.result = result;
    this.language = language;
    this.rules = rules;
    this.locations = new SarifLocations(result.getSheet(), pack, language, source, places);
  }

  /** A level as SARIF names it; a finding is never an error. */
  static String level(LevelDto level) {
    return level == LevelDto.LACKING ? "warning" : "note";
  }

  /**
   * A finding.
   *
   * @param state how it stands to an earlier result, or empty
   */
  ObjectNode finding(FindingDto finding, String state) {
    ObjectNode node = of(finding.getId(), SarifRules.in(finding.getSays(), language));
    node.put("level", level(finding.getLevel()));
    node.set("locations", locations.of(finding.getEvidence()));
    node.putObject("partialFingerprints").put(KEY, finding.getKey());
    if (!state.isEmpty()) {
      node.put("baselineState", state);
    }
    node.putObject("properties")
        .put("tenkenLevel", finding.getLevel().name())
        .put("criterion", finding.getCriterion())
        .put("pointsLost", finding.getPointsLost())
        .put("confidentiality", finding.getConfidentiality().name());
    return node;
  }

  /** A finding of an earlier result that is there no more. */
  ObjectNode absent(String key, String says) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putObject("message").put("text", says);
    node.put("level", "none");
    node.put("kind", "pass");
    node.putObject("partialFingerprints").put(KEY, key);
    node.put("baselineState", "absent");
    return node;
  }

  /** What cannot be told yet. */
  List<ObjectNode> undetermined() {
    return result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .filter(criterion -> criterion.getLevel() == LevelDto.UNDETERMINED)
        .map(this::open)
        .toList();
  }

  private ObjectNode open(CriterionResultDto criterion) {
    String title = SarifRules.in(criterion.getTitle(), language);
    String text =
        language == Language.JA
            ? title + "：未回答等があるため、まだ判定できません。"
            : title + ": cannot be told yet, because answers are missing.";
    ObjectNode node = of(criterion.getId(), text);
    node.put("kind", "open");
    node.put("level", "none");
    node.putObject("properties").put("tenkenLevel", LevelDto.UNDETERMINED.name());
    return node;
  }

  private ObjectNode of(String rule, String text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("ruleId", rule);
    node.put("ruleIndex", rules.index(rule));
    node.putObject("message").put("text", text);
    return node;
  }
}
