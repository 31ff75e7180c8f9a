package tenken.round.replay;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.assessment.Assessment;
import tenken.assessment.FindingResult;
import tenken.catalog.Level;
import tools.jackson.databind.JsonNode;

/**
 * What of a result is compared.
 *
 * @param score the score, or null if there is none
 * @param levels levels by the full names of their criteria
 * @param findings ids of the findings
 */
record Outline(@Nullable Double score, Map<String, Level> levels, Set<String> findings) {

  static Outline of(Assessment assessment) {
    Map<String, Level> levels = new TreeMap<>();
    assessment.viewpoints().stream()
        .flatMap(viewpoint -> viewpoint.criteria().stream())
        .forEach(criterion -> levels.put(criterion.id(), criterion.level()));
    Set<String> findings = new TreeSet<>();
    assessment.findings().stream().map(FindingResult::id).forEach(findings::add);
    return new Outline(assessment.score().value(), levels, findings);
  }

  /** Of a result as it was written. */
  static Outline of(JsonNode result) {
    Map<String, Level> levels = new TreeMap<>();
    for (JsonNode viewpoint : result.get("viewpoints")) {
      for (JsonNode criterion : viewpoint.get("criteria")) {
        levels.put(text(criterion, "id"), Level.valueOf(text(criterion, "level")));
      }
    }
    Set<String> findings = new TreeSet<>();
    for (JsonNode finding : result.get("findings")) {
      findings.add(text(finding, "id"));
    }
    JsonNode score = result.path("score").path("value");
    return new Outline(score.isNumber() ? score.doubleValue() : null, levels, findings);
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).stringValue();
  }
}
