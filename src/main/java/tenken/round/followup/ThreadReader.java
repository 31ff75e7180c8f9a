package tenken.round.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Level;
import tenken.catalog.Text;
import tenken.round.followup.FollowUpThread.CriterionLevels;
import tenken.round.followup.FollowUpThread.RaisedFinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts threads together. Questions about one submission share results, so that the last few are
 * kept as they were read. For one look and one thread.
 */
final class ThreadReader {

  private static final int KEPT = 4;

  private final Function<String, Optional<String>> results;
  private final JsonMapper json;
  private final Map<String, Optional<JsonNode>> read = new LinkedHashMap<>();

  /**
   * Reads threads.
   *
   * @param results the result of an assessment by its id, if the caller may know of it
   */
  ThreadReader(Function<String, Optional<String>> results, JsonMapper json) {
    this.results = results;
    this.json = json;
  }

  /**
   * The thread of a question.
   *
   * @param merged ids of the questions that were merged into it
   * @param reassessment id of the assessment after the reply, or null
   */
  FollowUpThread thread(FollowUp question, List<String> merged, @Nullable String reassessment) {
    FollowUp.Picked picked = question.picked();
    Optional<JsonNode> before = picked == null ? Optional.empty() : result(picked.assessment());
    Optional<JsonNode> after = reassessment == null ? Optional.empty() : result(reassessment);
    Map<String, Level> then = before.map(ThreadReader::levels).orElse(Map.of());
    Map<String, Level> now = after.map(ThreadReader::levels).orElse(Map.of());
    return new FollowUpThread(
        question,
        merged,
        before.map(each -> findings(each, question)).orElse(List.of()),
        question.asked().decides().stream()
            .map(each -> new CriterionLevels(each, then.get(each), now.get(each)))
            .toList(),
        reassessment);
  }

  private Optional<JsonNode> result(String assessment) {
    Optional<JsonNode> known = read.get(assessment);
    if (known != null) {
      return known;
    }
    if (read.size() == KEPT) {
      read.remove(read.keySet().iterator().next());
    }
    Optional<JsonNode> found = results.apply(assessment).map(json::readTree);
    read.put(assessment, found);
    return found;
  }

  private List<RaisedFinding> findings(JsonNode result, FollowUp question) {
    return result
        .get("findings")
        .valueStream()
        .filter(each -> question.asked().decides().contains(text(each, "criterion")))
        .map(
            each ->
                new RaisedFinding(
                    text(each, "key"),
                    text(each, "id"),
                    text(each, "criterion"),
                    Level.valueOf(text(each, "level")),
                    json.treeToValue(each.get("says"), Text.class)))
        .toList();
  }

  private static Map<String, Level> levels(JsonNode result) {
    Map<String, Level> levels = new TreeMap<>();
    result
        .get("viewpoints")
        .valueStream()
        .flatMap(viewpoint -> viewpoint.get("criteria").valueStream())
        .forEach(each -> levels.put(text(each, "id"), Level.valueOf(text(each, "level"))));
    return levels;
  }

  private static String text(JsonNode of, String property) {
    return of.get(property).stringValue();
  }
}
