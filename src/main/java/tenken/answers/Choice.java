package tenken.answers;

import tenken.catalog.Option;
import tenken.catalog.Scope;

/**
 * The answer to a field of one option.
 *
 * @param question id of the question
 * @param field id of the field within it
 * @param name full name of the field
 * @param scope where the answer holds
 * @param value the option chosen
 * @param rank the option's place in the field's order, worst 0; {@link Option#UNRANKED} outside it
 * @param comparedByAudience whether differences between audiences matter
 * @param comparedByRegion whether differences between regions matter
 */
public record Choice(
    String question,
    String field,
    String name,
    Scope scope,
    String value,
    int rank,
    boolean comparedByAudience,
    boolean comparedByRegion)
    implements Fact {

  /**
   * Tells whether this option is worse than the other's; false where either stands outside the
   * order.
   */
  public boolean below(Choice other) {
    return rank != Option.UNRANKED && other.rank != Option.UNRANKED && rank < other.rank;
  }
}
