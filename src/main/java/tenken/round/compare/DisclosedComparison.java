package tenken.round.compare;

import java.util.Map;
import java.util.Set;
import tenken.answers.Readers;
import tenken.catalog.Sheet;

/**
 * The operators of a round beside each other, and what of it some readers may not know.
 *
 * @param table the whole table
 * @param sheet the sheet
 * @param readers who is to see it
 * @param withheld by id of the operator: the criteria that hang on answers which the readers may
 *     not know
 */
public record DisclosedComparison(
    OperatorTable table, Sheet sheet, Readers readers, Map<String, Set<String>> withheld) {

  public DisclosedComparison {
    withheld = Map.copyOf(withheld);
  }

  /** Tells whether the readers may know what a criterion came to at an operator. */
  public boolean shows(String operator, String criterion) {
    return !withheld.getOrDefault(operator, Set.of()).contains(criterion);
  }

  /** Tells whether the readers may know all that an operator came to. */
  public boolean showsAll(String operator) {
    return withheld.getOrDefault(operator, Set.of()).isEmpty();
  }
}
