package tenken.assessment;

import java.util.List;

/**
 * Fields of a question that the operator declared not to apply.
 *
 * @param question id of the question
 * @param fields full names of the fields
 * @param reason the operator's reason
 * @param accepted false where another answer says that they are asked; then they count as unknown
 * @param weightLeft weight of the criteria that left the score because of it
 */
public record Declaration(
    String question, List<String> fields, String reason, boolean accepted, int weightLeft) {

  public Declaration {
    fields = List.copyOf(fields);
  }
}
