package tenken.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.answers.Value;
import tenken.catalog.Scope;

/**
 * Other answers under which a finding would not be raised.
 *
 * @param changes what would be answered instead
 * @param opens what would then be asked as well
 */
public record ClearedBy(List<Change> changes, List<FollowUpQuestion.Asked> opens) {

  public ClearedBy {
    changes = List.copyOf(changes);
    opens = List.copyOf(opens);
  }

  /**
   * Another answer.
   *
   * @param item number of the item, or null for a closing question
   * @param field full name of the field
   * @param scope where it is given
   * @param to what would be answered
   */
  public record Change(@Nullable String item, String field, Scope scope, Value to) {}
}
