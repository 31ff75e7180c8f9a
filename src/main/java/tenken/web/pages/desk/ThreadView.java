package tenken.web.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Text;
import tenken.exchange.words.Words;
import tenken.round.followup.AskedCell;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpThread;

/**
 * A question from the finding to the new level.
 *
 * @param thread the thread
 * @param operator what its operator is called
 * @param replied what the reply answers, before and after
 * @param others questions that it could be merged into
 */
public record ThreadView(
    FollowUpThread thread, Text operator, List<Replied> replied, List<FollowUp> others) {

  /** An answer, before the reply and after it. */
  public record Replied(
      @Nullable String item, String field, String scope, String before, String after) {}

  /** The question. */
  public FollowUp followUp() {
    return thread.followUp();
  }

  /** Tells whether it may still be edited and decided on. */
  public boolean open() {
    return followUp().sent() == null;
  }

  /** Tells whether it may still be edited. */
  public boolean editable() {
    return followUp().state() == FollowUp.State.PROPOSED
        || followUp().state() == FollowUp.State.ADOPTED;
  }

  /** What a reply answers, in words. */
  static List<Replied> replied(List<AskedCell> cells, Answers before, Answers after, Words words) {
    return cells.stream()
        .flatMap(
            asked ->
                cells(asked, before, after)
                    .map(
                        cell ->
                            new Replied(
                                asked.item(),
                                words.field(cell.field()),
                                words.scope(cell.scope()),
                                words.given(cell.field(), before.given().get(cell)),
                                words.given(cell.field(), after.given().get(cell)))))
        .toList();
  }

  private static Stream<Cell> cells(AskedCell asked, Answers before, Answers after) {
    Set<Cell> cells = new TreeSet<>();
    for (Map<Cell, Given> given : List.of(before.given(), after.given())) {
      given.keySet().stream()
          .filter(cell -> cell.field().equals(asked.field()))
          .filter(cell -> cell.scope().touches(asked.scope()))
          .forEach(cells::add);
    }
    return cells.stream();
  }
}
