package tenken.exchange.sarif;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tenken.catalog.Basis;
import tenken.catalog.Language;
import tenken.catalog.Strength;
import tenken.catalog.Text;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.BasisReferenceDto;
import tenken.exchange.dto.CriterionResultDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.words.Names;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found against, as rules with help in both languages. */
final class SarifRules {

  private final Map<String, ObjectNode> rules = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, CriterionResultDto> criteria = new LinkedHashMap<>();
  private final Language language;

  SarifRules(AssessmentDto result, Language language) {
    this.language = language;
    result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .forEach(criterion -> criteria.put(criterion.getId(), criterion));
    result.getFindings().forEach(finding -> add(finding.getId(), finding(finding)));
    criteria.values().stream()
        .filter(criterion -> criterion.getLevel() == LevelDto.UNDETERMINED)
        .forEach(
            criterion -> add(criterion.getId(), rule(criterion.getId(), criterion.getTitle())));
  }

  ArrayNode all() {
    return JsonNodeFactory.instance.arrayNode().addAll(rules.values());
  }

  /** The place of a rule among all, or -1. */
  int index(String id) {
    return places.getOrDefault(id, -1);
  }

  private void add(String id, ObjectNode rule) {
    if (rules.putIfAbsent(id, rule) == null) {
      places.put(id, places.size());
    }
  }

  private ObjectNode finding(FindingDto finding) {
    CriterionResultDto criterion = criteria.get(finding.getCriterion());
    TextDto title = criterion == null ? finding.getSays() : criterion.getTitle();
    ObjectNode rule = rule(finding.getId(), title);
    rule.putObject("defaultConfiguration").put("level", SarifResults.level(finding.getLevel()));
    ObjectNode help = rule.putObject("help");
    help.put("text", help(finding, Language.JA) + "\n\n" + help(finding, Language.EN));
    rule.putObject("properties")
        .put("criterion", finding.getCriterion())
        .put("viewpoint", finding.getViewpoint());
    return rule;
  }

  private ObjectNode rule(String id, TextDto title) {
    ObjectNode rule = JsonNodeFactory.instance.objectNode();
    rule.put("id", id);
    rule.putObject("shortDescription").put("text", in(title, language));
    rule.putObject("fullDescription").put("text", title.getJa() + " / " + title.getEn());
    return rule;
  }

  private static String help(FindingDto finding, Language language) {
    String basis =
        finding.getBasis().stream()
            .map(each -> basis(each, language))
            .collect(Collectors.joining("\n"));
    String heading = new Text("根拠：", "Basis: ").in(language);
    return in(finding.getSays(), language) + "\n" + heading + basis;
  }

  private static String basis(BasisReferenceDto basis, Language language) {
    Text strength = Names.of(Strength.valueOf(basis.getStrength().name()));
    Text checked = Names.of(Basis.Checked.valueOf(basis.getChecked().name()));
    return "%s %s (%s; %s)"
        .formatted(
            in(basis.getTitle(), language),
            basis.getPlace(),
            strength.in(language),
            checked.in(language));
  }

  static String in(TextDto text, Language language) {
    return language == Language.JA ? text.getJa() : text.getEn();
  }
}
