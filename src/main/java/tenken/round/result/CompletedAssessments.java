package tenken.round.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.result.StoredAssessment.Failure;
import tenken.round.result.StoredAssessment.Status;

/** Assessments that have a result, within work at the desk that has its own rights. */
@Component
public class CompletedAssessments {

  private final AssessmentStore store;
  private final RemarkStore remarks;
  private final Assessing assessing;

  CompletedAssessments(AssessmentStore store, RemarkStore remarks, Assessing assessing) {
    this.store = store;
    this.remarks = remarks;
    this.assessing = assessing;
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it, with WRONG_STATE if there is no
   *     result
   */
  public StoredAssessment found(String id) {
    StoredAssessment found = store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
    if (found.status() != Status.COMPLETED) {
      throw new Denied(Reason.WRONG_STATE);
    }
    return found;
  }

  /** The result of one, as it was written when it was made. */
  public String result(String id) {
    return store.result(id).orElseThrow(() -> new Denied(Reason.WRONG_STATE));
  }

  /** Some of them by id, each with what was said about it. */
  public Map<String, ReviewedAssessment> reviewed(Collection<String> ids) {
    List<StoredAssessment> all = ids.stream().map(this::found).toList();
    return remarks.reviewed(all).stream()
        .collect(Collectors.toMap(each -> each.assessment().id(), Function.identity()));
  }

  /**
   * What one was made of.
   *
   * @throws Denied with PACK_NOT_INSTALLED, or WRONG_STATE if it cannot be read any more
   */
  public SubmittedAnswers answers(StoredAssessment assessment) {
    try {
      return assessing.read(assessment);
    } catch (NotAssessableException e) {
      throw new Denied(
          e.failure() == Failure.PACK_NOT_INSTALLED
              ? Reason.PACK_NOT_INSTALLED
              : Reason.WRONG_STATE);
    }
  }
}
