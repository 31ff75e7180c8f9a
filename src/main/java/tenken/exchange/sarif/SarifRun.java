package tenken.exchange.sarif;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.FindingDto;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One result as a run of SARIF. */
final class SarifRun {

  private final AssessmentDto result;
  private final SarifRules rules;
  private final SarifResults results;
  private final Language language;
  private final String source;

  SarifRun(AssessmentDto result, Pack pack, Language language, String source, Places places) {
    this.result = result;
    this.language = language;
    this.source = source;
    this.rules = new SarifRules(result, language);
    this.results = new SarifResults(result, pack, language, source, places, rules);
  }

  ObjectNode run(Map<String, String> earlier) {
    ObjectNode run = JsonNodeFactory.instance.objectNode();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Tenken");
    driver.put("version", result.getEngineVersion());
    driver.set("rules", rules.all());
    driver
        .putObject("properties")
        .put("pack", result.getPack().getVersion())
        .put("packDigest", result.getPack().getDigest());
    run.put("language", language == Language.JA ? "ja" : "en");
    run.putObject("automationDetails").put("id", automation());
    if (!source.isEmpty()) {
      run.putArray("artifacts").addObject().putObject("location").put("uri", Uris.of(source));
    }
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    ArrayNode all = run.putArray("results");
    result
        .getFindings()
        .forEach(finding -> all.add(results.finding(finding, state(finding, earlier))));
    absent(earlier).forEach((key, says) -> all.add(results.absent(key, says)));
    results.undetermined().forEach(all::add);
    properties(run.putObject("properties"));
    return run;
  }

  private String automation() {
    String operator = result.getOperator() == null ? "" : result.getOperator() + "/";
    return "tenken/" + operator + result.getSheet() + "/";
  }

  /** How a finding stands to an earlier result; empty where there is none. */
  private static String state(FindingDto finding, Map<String, String> earlier) {
    if (earlier.isEmpty()) {
      return "";
    }
    return earlier.containsKey(finding.getKey()) ? "unchanged" : "new";
  }

  private Map<String, String> absent(Map<String, String> earlier) {
    Set<String> found =
        result.getFindings().stream().map(FindingDto::getKey).collect(Collectors.toSet());
    return earlier.entrySet().stream()
        .filter(each -> !found.contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void properties(ObjectNode properties) {
    properties.put("sheet", result.getSheet());
    properties.put("asOf", result.getAsOf().toString());
    properties.put("answersDigest", result.getAnswers().getDigest());
    ObjectNode score = properties.putObject("score");
    score.put("value", result.getScore().getValue());
    score.put("low", result.getScore().getLow());
    score.put("high", result.getScore().getHigh());
    score.put("coverage", result.getScore().getCoverage());
  }
}
