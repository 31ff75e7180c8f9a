package tenken.round.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an operator of a round is.
 *
 * @param operator id of the operator
 * @param standing how it stands
 * @param dueOn its day in Japan
 * @param submission id of its submission, or null
 * @param submittedAt when the latest version came in, or null
 * @param late whether the first version came in after the operator's day, or null
 * @param returnedAt when it was returned, while it is, or null
 * @param replyDueOn the earliest day in Japan by whose end a reply is due, while one is, or null
 * @param replyOverdue whether that day is over, or null
 */
public record Standing(
    String operator,
    Kind standing,
    LocalDate dueOn,
    @Nullable String submission,
    @Nullable Instant submittedAt,
    @Nullable Boolean late,
    @Nullable Instant returnedAt,
    @Nullable LocalDate replyDueOn,
    @Nullable Boolean replyOverdue) {

  /** How an operator can stand. */
  public enum Kind {
    /** Nothing came in, and there is still time. */
    MISSING,
    /** Nothing came in, and its day is over. */
    LATE,
    SUBMITTED,
    RETURNED,
    /** Follow-up questions wait for its reply. */
    AWAITING_REPLY
  }
}
