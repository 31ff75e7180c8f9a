package tenken.round.letter;

import java.time.LocalDate;
import java.util.List;
import tenken.catalog.Pack;

/**
 * All that a letter says.
 *
 * @param form what stands in it beside its questions
 * @param addressee the operator's name
 * @param due the earliest day by which replies are due
 * @param questions its questions in order
 * @param pack the pack that names what they are about
 */
public record LetterContent(
    LetterForm form, String addressee, LocalDate due, List<LetterQuestion> questions, Pack pack) {

  public LetterContent {
    questions = List.copyOf(questions);
  }
}
