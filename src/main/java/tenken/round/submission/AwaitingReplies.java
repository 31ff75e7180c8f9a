package tenken.round.submission;

import java.time.LocalDate;
import java.util.Map;
import tenken.round.programme.Round;

/** Knows which operators have been asked something and have not replied yet. */
public interface AwaitingReplies {

  /**
   * Ids of such operators of a round, as far as the caller at the desk may know of them, each with
   * the earliest day in Japan by whose end a reply is due.
   */
  Map<String, LocalDate> operators(Round round);
}
