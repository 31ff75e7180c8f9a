package tenken.round.letter;

import java.time.LocalDate;
import tenken.answers.Answers;
import tenken.round.followup.FollowUp;

/**
 * A question as a letter puts it.
 *
 * @param asked what is asked
 * @param due the day in Japan by whose end the reply is due
 * @param answers what the operator had said when the question was entered
 */
public record LetterQuestion(FollowUp.Asked asked, LocalDate due, Answers answers) {}
