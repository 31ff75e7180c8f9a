package tenken.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.words.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result as an OSCAL assessment-results document. OSCAL knows satisfied and not satisfied alone:
 * a finding says with its level and remarks that it is a request to look again, and what is
 * undetermined is an observation and no finding. Ids follow from the answers, the pack and the
 * findings, so that the same result gives the same document.
 */
public final class OscalResults {

  static final String NAMESPACE = "urn:tenken:oscal";

  private static final String OSCAL_VERSION = "1.1.3";
  private static final JsonMapper JSON = new JsonMapper();

  private final Words words;

  /** Documents in a language on results that were made under a pack. */
  public OscalResults(Pack pack, Language language) {
    this.words = new Words(pack, language);
  }

  /** The document. */
  public byte[] write(AssessmentDto result) {
    Naming naming = new Naming(result);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode document = root.putObject("assessment-results");
    document.put("uuid", naming.id("document"));
    ObjectNode metadata = document.putObject("metadata");
    metadata.put("title", say("点検の結果", "Result of the check") + " " + result.getSheet());
    metadata.put("last-modified", time(result));
    metadata.put("version", result.getPack().getVersion());
    metadata.put("oscal-version", OSCAL_VERSION);
    document.putObject("import-ap").put("href", "#" + naming.id("pack"));
    document.putArray("results").add(result(result, naming));
    ObjectNode resource = document.putObject("back-matter").putArray("resources").addObject();
    resource.put("uuid", naming.id("pack"));
    resource.put("title", say("ルールパック ", "Pack of rules ") + result.getPack().getVersion());
    resource.put("description", result.getPack().getDigest());
    resource
        .putArray("rlinks")
        .addObject()
        .put("href", "/v1/packs/" + result.getPack().getDigest());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  private ObjectNode result(AssessmentDto result, Naming naming) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("uuid", naming.id("result"));
    node.put("title", say("点検の結果", "Result of the check"));
    node.put("description", description(result));
    node.put("start", time(result));
    ArrayNode props = node.putArray("props");
    Props.add(props, "sheet", result.getSheet());
    Props.add(props, "answers-digest", result.getAnswers().getDigest());
    Props.add(props, "as-of", result.getAsOf().toString());
    Props.add(props, "coverage", String.valueOf(result.getScore().getCoverage()));
    node.putObject("reviewed-controls")
        .putArray("control-selections")
        .addObject()
        .putObject("include-all");
    found(result, new Findings(result, new OscalWords(words), naming), node);
    return node;
  }

  private static void found(AssessmentDto result, Findings findings, ObjectNode node) {
    List<ObjectNode> observations = new ArrayList<>(findings.observations(result.getFindings()));
    result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .filter(criterion -> criterion.getLevel() == LevelDto.UNDETERMINED)
        .map(findings::undetermined)
        .forEach(observations::add);
    // The collected date is asked for by OSCAL: when the answers were looked at.
    observations.forEach(each -> each.put("collected", time(result)));
    if (!observations.isEmpty()) {
      node.putArray("observations").addAll(observations);
    }
    if (!result.getFindings().isEmpty()) {
      node.putArray("findings")
          .addAll(result.getFindings().stream().map(findings::finding).toList());
    }
  }

  private String description(AssessmentDto result) {
    return say(
            "ヒアリングシートへの回答を点検した結果です。所見は改めて確認したい点を示すものであり、法令への適合・不適合を判断するものではありません。",
            "What answers to a hearing sheet came to. A finding is a request to look again and"
                + " decides nothing about compliance with law.")
        + (result.getOperator() == null ? "" : " " + result.getOperator());
  }

  private static String time(AssessmentDto result) {
    return result.getAssessedAt().toInstant().toString();
  }

  private String say(String ja, String en) {
    return words.say(ja, en);
  }
}
