package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Value;
import tenken.catalog.Level;
import tenken.catalog.Scope;

/**
 * Shows that a question has to be asked: whatever else is answered, as long as some answers are
 * these, two answers to it give a criterion two levels.
 *
 * @param asked what is asked
 * @param criterion full name of the criterion that hangs on it
 * @param judged the cell in which the criterion is judged
 * @param where answers to other open questions under which it matters; none where it does anyway
 * @param one an answer and the level that follows
 * @param other another answer, and another level
 */
public record Witness(
    FollowUpQuestion.Asked asked,
    String criterion,
    Scope judged,
    List<Supposed> where,
    Outcome one,
    Outcome other) {

  public Witness {
    where = List.copyOf(where);
  }

  /**
   * An answer that is supposed to be given.
   *
   * @param item number of the item, or null for a closing question
   * @param field full name of the field
   * @param scope where it is given
   * @param value the answer
   */
  public record Supposed(@Nullable String item, String field, Scope scope, Value value) {}

  /**
   * What follows from an answer.
   *
   * @param value the answer
   * @param level the level of the criterion in the cell
   */
  public record Outcome(Value value, Level level) {}
}
