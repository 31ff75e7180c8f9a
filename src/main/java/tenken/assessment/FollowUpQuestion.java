package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * A question worth asking.
 *
 * @param id stable for the same reason, subject and scopes
 * @param text what to ask
 * @param asks the cells it is about
 * @param because why it is asked
 * @param decides the criteria that hang on it
 * @param points points of the score that hang on it
 * @param rank its place, from 1
 */
public record FollowUpQuestion(
    String id,
    Text text,
    List<Asked> asks,
    Because because,
    List<String> decides,
    double points,
    int rank) {

  public FollowUpQuestion {
    asks = List.copyOf(asks);
    decides = List.copyOf(decides);
  }

  FollowUpQuestion ranked(int place) {
    return new FollowUpQuestion(id, text, asks, because, decides, points, place);
  }

  FollowUpQuestion withPoints(double hanging) {
    return new FollowUpQuestion(id, text, asks, because, decides, hanging, rank);
  }

  /** Why a question is asked. */
  public enum Because {
    /** Answers disagree. */
    CONTRADICTION,
    /** What is not known can change a level. */
    UNKNOWN,
    /** A finding was raised, and its author wants to know more. */
    FINDING,
    /** A level rests on the operator's word alone. */
    NO_EVIDENCE
  }

  /**
   * A cell that a question is about.
   *
   * @param item number of the item that asks for it, or null for a closing question
   * @param field full name of the field
   * @param scope where it is asked
   */
  public record Asked(@Nullable String item, String field, Scope scope) {}
}
