package tenken.exchange.report;

import java.util.List;
import tenken.catalog.Level;

/**
 * A finding in words.
 *
 * @param number its place in the report, from 1
 * @param id the finding's id
 * @param level what it raises
 * @param levelName what the level is called
 * @param says what it says
 * @param criterion title of the criterion that it counts for
 * @param items numbers and labels of the items that it is about
 * @param where the scopes in which it was raised, or empty for the operator as a whole
 * @param answers the answers behind it
 * @param basis where the criterion comes from, and how much that carries
 * @param guidance guidance still open that weighs on it, or empty
 * @param clearings other answers that would clear it, the smallest change first
 * @param notCleared why there are none, or empty
 * @param points points that hang on its criterion, or empty for none
 * @param confidentiality who may see it
 */
public record FindingLine(
    int number,
    String id,
    Level level,
    String levelName,
    String says,
    String criterion,
    List<String> items,
    String where,
    List<AnswerLine> answers,
    List<String> basis,
    String guidance,
    List<ClearingLine> clearings,
    String notCleared,
    String points,
    String confidentiality) {

  public FindingLine {
    items = List.copyOf(items);
    answers = List.copyOf(answers);
    basis = List.copyOf(basis);
    clearings = List.copyOf(clearings);
  }
}
