package tenken.round.submission;

import java.util.Set;
import tenken.round.programme.Round;

/** Knows which operators have been asked something and have not replied yet. */
public interface AwaitingReplies {

  /** Ids of such operators of a round, as far as the caller at the desk may know of them. */
  Set<String> operators(Round round);
}
