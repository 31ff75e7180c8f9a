package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Value;
import tenken.catalog.Level;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * Why a rule did or did not fire. Where a rule reads several cells that could make it fire, those
 * count that come nearest.
 *
 * @param finding id of the finding that it raises
 * @param level what it raises
 * @param outcome what came of it
 * @param says what the finding says
 * @param why why it fired, or did not, in words
 * @param matched the answers that meet its conditions
 * @param failed the conditions that are not met, in the order of the rule; none if it fired
 * @param unknown what would have to be known; none unless it is undecided
 * @param confidentiality who may see it
 */
public record RuleExplanation(
    String finding,
    Level level,
    Outcome outcome,
    Text says,
    Text why,
    List<MatchedAnswer> matched,
    List<Failed> failed,
    List<FollowUpQuestion.Asked> unknown,
    Confidentiality confidentiality) {

  public RuleExplanation {
    matched = List.copyOf(matched);
    failed = List.copyOf(failed);
    unknown = List.copyOf(unknown);
  }

  /** What came of a rule in a cell, in the order in which outcomes are listed. */
  public enum Outcome {
    /** One answer alone keeps it from firing. */
    NEAR_MISS,
    /** It fired. */
    FIRED,
    /** It would fire under some answers to what is unknown. */
    UNDECIDED,
    /** It does not fire, whatever is unknown. */
    NOT_FIRED
  }

  /**
   * A condition that is not met.
   *
   * @param item number of the item that asks for the field, or null for a closing question
   * @param field full name of the field that decides
   * @param scope where
   * @param wanted what the condition wants
   * @param found what was answered, or null where nothing was
   */
  public record Failed(
      @Nullable String item, String field, Scope scope, Text wanted, @Nullable Value found) {}
}
