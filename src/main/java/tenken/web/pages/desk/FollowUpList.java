package tenken.web.pages.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.assessment.FollowUpQuestion;
import tenken.catalog.Item;
import tenken.catalog.Text;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUp.State;
import tenken.round.submission.Submission;

/**
 * The questions to one operator: those that assessments bring up and those of members.
 *
 * @param operator what the operator is called
 * @param submission what they are about
 * @param assessment id of the newest assessment, or null
 * @param generated its questions that nobody has picked yet, by rank
 * @param picked those that were picked or entered
 * @param items the items of the sheet
 */
public record FollowUpList(
    Text operator,
    Submission submission,
    @Nullable String assessment,
    List<FollowUpQuestion> generated,
    List<FollowUp> picked,
    List<Item> items) {

  /** Those that nobody has decided on. */
  public List<FollowUp> proposed() {
    return in(State.PROPOSED);
  }

  /** Those that are to be sent. */
  public List<FollowUp> adopted() {
    return in(State.ADOPTED);
  }

  /** Those that were sent, replied to or not. */
  public List<FollowUp> sent() {
    return in(State.SENT, State.ANSWERED);
  }

  /** Those that are not sent. */
  public List<FollowUp> settled() {
    return in(State.MERGED, State.LEFT);
  }

  /** Those that another one can be merged into. */
  public List<FollowUp> asking() {
    return in(State.PROPOSED, State.ADOPTED);
  }

  private List<FollowUp> in(State... states) {
    return picked.stream().filter(each -> List.of(states).contains(each.state())).toList();
  }
}
