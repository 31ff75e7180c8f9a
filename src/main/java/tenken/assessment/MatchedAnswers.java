package tenken.assessment;

import java.util.Objects;
import tenken.answers.Cell;
import tenken.answers.Given;

/** Tells answers of a document with the items that ask for them. */
final class MatchedAnswers {

  private final Standing standing;
  private final ItemNumbers items;

  MatchedAnswers(Standing standing, ItemNumbers items) {
    this.standing = standing;
    this.items = items;
  }

  /** The answer in a cell, which must have one. */
  MatchedAnswer of(Cell cell) {
    Given given = Objects.requireNonNull(standing.given(cell));
    return new MatchedAnswer(
        items.number(cell.field()),
        cell.field(),
        cell.scope(),
        Objects.requireNonNull(given.value()),
        given.evidence(),
        given.confidentiality());
  }
}
