package tenken.round.followup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
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
          return new ThreadReader(levels ? assessments::findResult : none -> Optional.empty(), json)
              .thread(question, store.merged(id), levels ? reassessment(question) : null);
        });
  }

  /** Reads threads with all of the results that the caller at the desk may know of. */
  ThreadReader reader() {
    return new ThreadReader(assessments::findResult, json);
  }

  /** Id of the newest assessment of a reply's version or a later one, or null. */
  @Nullable String reassessment(FollowUp question) {
    FollowUp.Reply reply = question.reply();
    return reply == null
        ? null
        : assessments
            .newest(question.submission(), reply.version())
            .map(StoredAssessment::id)
            .orElse(null);
  }
}
