package tenken.round.result;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tenken.catalog.Level;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Right;
import tenken.round.result.StoredAssessment.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators and the secretariat say beside results; nothing of it changes a result. */
@Component
public class Remarks {

  private final Desk desk;
  private final AssessmentStore assessments;
  private final RemarkStore store;
  private final Audit audit;
  private final JsonMapper json;
  private final Clock clock;

  Remarks(
      Desk desk,
      AssessmentStore assessments,
      RemarkStore store,
      Audit audit,
      JsonMapper json,
      Clock clock) {
    this.desk = desk;
    this.assessments = assessments;
    this.store = store;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Says something to a finding about oneself.
   *
   * @param finding key of the finding
   * @throws Denied with NOT_FOUND if there is no such assessment or it is not released, with
   *     UNKNOWN_REFERENCE if it has no such finding
   */
  public FindingComment comment(Caller caller, String id, String finding, String text) {
    caller.needs(Right.COMMENT_FINDINGS);
    return desk.as(
        caller,
        () -> {
          StoredAssessment about = completed(id);
          require(findings(id), "key", finding, "/finding");
          FindingComment comment =
              new FindingComment(Ids.next("cmt"), finding, text, caller.id(), now());
          store.add(about, comment);
          audit.note(caller, "finding.commented", id, comment.id());
          return comment;
        });
  }

  /**
   * Sets a level beside a computed one.
   *
   * @param criterion full name of the criterion
   * @throws Denied with NOT_FOUND, WRONG_STATE if there is no result yet, or UNKNOWN_REFERENCE if
   *     the result has no such criterion
   */
  public LevelOverride override(
      Caller caller, String id, String criterion, Level level, String reason) {
    caller.needs(Right.REVIEW_ASSESSMENTS);
    return desk.as(
        caller,
        () -> {
          StoredAssessment about = completed(id);
          require(criteria(id), "id", criterion, "/criterion");
          LevelOverride newest =
              new LevelOverride(
                  Ids.next("ovr"), criterion, level, reason, true, caller.id(), now());
          store.add(about, newest);
          audit.note(caller, "level.overridden", id, newest.id());
          return newest;
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private StoredAssessment completed(String id) {
    StoredAssessment found = assessments.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
    if (found.status() != Status.COMPLETED) {
      throw new Denied(Reason.WRONG_STATE);
    }
    return found;
  }

  private Stream<JsonNode> findings(String id) {
    return result(id).get("findings").valueStream();
  }

  private Stream<JsonNode> criteria(String id) {
    return result(id)
        .get("viewpoints")
        .valueStream()
        .flatMap(viewpoint -> viewpoint.get("criteria").valueStream());
  }

  private JsonNode result(String id) {
    return json.readTree(assessments.result(id).orElseThrow());
  }

  private static void require(Stream<JsonNode> named, String by, String name, String pointer) {
    if (named.noneMatch(each -> each.get(by).stringValue().equals(name))) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of(pointer));
    }
  }
}
