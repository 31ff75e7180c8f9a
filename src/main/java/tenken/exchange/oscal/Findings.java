package tenken.exchange.oscal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.BasisReferenceDto;
import tenken.exchange.dto.CriterionResultDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.TextDto;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings of a result, and what was observed, in the words of OSCAL. */
final class Findings {

  private final OscalWords words;
  private final Naming naming;
  private final Map<String, TextDto> criteria = new HashMap<>();

  Findings(AssessmentDto result, OscalWords words, Naming naming) {
    this.words = words;
    this.naming = naming;
    result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .forEach(criterion -> criteria.put(criterion.getId(), criterion.getTitle()));
  }

  /** The answers behind a finding. */
  ObjectNode observation(FindingDto finding) {
    ObjectNode node = observation(naming.id("observation", finding.getKey()));
    node.put("title", title(finding));
    node.put("description", words.answers(finding.getEvidence()));
    ArrayNode props = node.putArray("props");
    Props.add(props, "finding-id", finding.getId());
    finding.getItems().forEach(item -> Props.add(props, "item", item));
    return node;
  }

  /** A finding; that OSCAL says "not satisfied" of it is put right in its remarks. */
  ObjectNode finding(FindingDto finding) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("uuid", naming.id("finding", finding.getKey()));
    node.put("title", title(finding));
    node.put("description", words.say(finding.getSays()));
    ArrayNode props = node.putArray("props");
    Props.add(props, "finding-id", finding.getId());
    Props.add(props, "level", finding.getLevel().name());
    Props.add(props, "points-lost", String.valueOf(finding.getPointsLost()));
    for (BasisReferenceDto basis : finding.getBasis()) {
      Props.add(props, "basis", words.basis(basis));
    }
    ObjectNode target = node.putObject("target");
    target.put("type", "objective-id");
    target.put("target-id", Naming.token(finding.getCriterion()));
    ObjectNode status = target.putObject("status");
    status.put("state", "not-satisfied");
    status.put("reason", "other");
    status.put("remarks", words.level(finding.getLevel()) + words.noVerdict());
    node.putArray("related-observations")
        .addObject()
        .put("observation-uuid", naming.id("observation", finding.getKey()));
    return node;
  }

  /** A criterion of which nothing can be said yet. */
  ObjectNode undetermined(CriterionResultDto criterion) {
    ObjectNode node = observation(naming.id("undetermined", criterion.getId()));
    node.put("title", words.say(criterion.getTitle()));
    node.put("description", words.undetermined());
    ArrayNode props = node.putArray("props");
    Props.add(props, "criterion", criterion.getId());
    Props.add(props, "level", criterion.getLevel().name());
    return node;
  }

  private static ObjectNode observation(String id) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("uuid", id);
    node.putArray("methods").add("EXAMINE");
    return node;
  }

  private String title(FindingDto finding) {
    TextDto title = criteria.get(finding.getCriterion());
    return title == null ? finding.getCriterion() : words.say(title);
  }

  /** Observations of all findings, in their order. */
  List<ObjectNode> observations(List<FindingDto> findings) {
    return findings.stream().map(this::observation).toList();
  }
}
