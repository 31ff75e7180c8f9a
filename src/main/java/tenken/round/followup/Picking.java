package tenken.round.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tenken.catalog.Text;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.followup.FollowUp.Asked;
import tenken.round.followup.FollowUp.Origin;
import tenken.round.followup.FollowUp.Picked;
import tenken.round.followup.FollowUp.Source;
import tenken.round.result.Assessments;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Picks questions of assessments to be asked. */
@Component
public class Picking {

  private final Desk desk;
  private final FollowUps followUps;
  private final FollowUpStore store;
  private final Assessments assessments;
  private final Submissions submissions;
  private final Audit audit;
  private final JsonMapper json;

  Picking(
      Desk desk,
      FollowUps followUps,
      FollowUpStore store,
      Assessments assessments,
      Submissions submissions,
      Audit audit,
      JsonMapper json) {
    this.desk = desk;
    this.followUps = followUps;
    this.store = store;
    this.assessments = assessments;
    this.submissions = submissions;
    this.audit = audit;
    this.json = json;
  }

  /**
   * Picks questions, all or none.
   *
   * @param assessment id of the assessment
   * @param questions ids of its questions
   * @throws Denied with NOT_FOUND, WRONG_STATE if there is no result, UNKNOWN_REFERENCE and
   *     pointers to questions that it does not have, or ALREADY_EXISTS if one was picked before
   */
  public List<FollowUp> pick(Caller caller, String assessment, List<String> questions) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          JsonNode result = json.readTree(assessments.result(caller, assessment));
          Map<String, JsonNode> generated = new TreeMap<>();
          result
              .get("followUpQuestions")
              .valueStream()
              .forEach(each -> generated.put(each.get("id").stringValue(), each));
          References.require(unknown(generated, questions));
          Submission about = submissions.found(submission(caller, assessment));
          return questions.stream()
              .map(
                  id ->
                      picked(
                          caller,
                          about,
                          new Picked(assessment, id),
                          Objects.requireNonNull(generated.get(id))))
              .toList();
        });
  }

  private String submission(Caller caller, String assessment) {
    return assessments.get(caller, assessment).assessment().submission();
  }

  private static List<String> unknown(Map<String, JsonNode> generated, List<String> questions) {
    List<String> unknown = new ArrayList<>();
    for (int at = 0; at < questions.size(); at++) {
      if (!generated.containsKey(questions.get(at))) {
        unknown.add("/questions/" + at);
      }
    }
    return unknown;
  }

  private FollowUp picked(Caller caller, Submission about, Picked picked, JsonNode generated) {
    Text text = json.treeToValue(generated.get("text"), Text.class);
    Asked asked =
        new Asked(
            text,
            null,
            List.of(json.treeToValue(generated.get("asks"), AskedCell[].class)),
            generated.get("decides").valueStream().map(JsonNode::stringValue).toList());
    Source source = new Source(Origin.GENERATED, null, text, caller.id());
    String id = store.insert(about, asked, picked, source);
    audit.note(caller, "follow-up.picked", id, picked.assessment());
    return followUps.found(id);
  }
}
