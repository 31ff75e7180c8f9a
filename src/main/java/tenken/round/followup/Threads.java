package tenken.round.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Level;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.followup.FollowUpThread.CriterionLevels;
import tenken.round.followup.FollowUpThread.RaisedFinding;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows questions from the finding to the new level. */
@Component
public class Threads {

  private final Desk desk;
  private final FollowUps followUps;
  private final FollowUpStore store;
  private final Assessments assessments;
  private final JsonMapper json;

  Threads(
      Desk desk,
      FollowUps followUps,
      FollowUpStore store,
      Assessments assessments,
      JsonMapper json) {
    this.desk = desk;
    this.followUps = followUps;
    this.store = store;
    this.assessments = assessments;
    this.json = json;
  }

  /**
   * The thread of a question, with what of assessments the caller may know of.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of the question
   */
  public FollowUpThread of(Caller caller, String id) {
    caller.needs(Right.READ_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          FollowUp question = followUps.found(id);
          boolean levels = caller.may(Right.READ_ASSESSMENTS);
          Optional<JsonNode> before = levels ? before(question) : Optional.empty();
          Optional<StoredAssessment> newest = levels ? newest(question) : Optional.empty();
          Map<String, Level> then = before.map(this::levels).orElse(Map.of());
          Map<String, Level> now =
              newest.flatMap(each -> result(each.id())).map(this::levels).orElse(Map.of());
          return new FollowUpThread(
              question,
              store.merged(id),
              before.map(result -> findings(result, question)).orElse(List.of()),
              question.asked().decides().stream()
                  .map(each -> new CriterionLevels(each, then.get(each), now.get(each)))
                  .toList(),
              newest.map(StoredAssessment::id).orElse(null));
        });
  }

  private Optional<JsonNode> before(FollowUp question) {
    FollowUp.@Nullable Picked picked = question.picked();
    return picked == null ? Optional.empty() : result(picked.assessment());
  }

  private Optional<StoredAssessment> newest(FollowUp question) {
    FollowUp.@Nullable Reply reply = question.reply();
    return reply == null
        ? Optional.empty()
        : assessments.newest(question.submission(), reply.version());
  }

  private Optional<JsonNode> result(String assessment) {
    return assessments.findResult(assessment).map(json::readTree);
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

  private Map<String, Level> levels(JsonNode result) {
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
