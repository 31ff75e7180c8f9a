package tenken.round.followup;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import tenken.round.programme.Round;
import tenken.round.submission.AwaitingReplies;

/** Knows which operators were sent questions that they have not replied to. */
@Component
class OpenFollowUps implements AwaitingReplies {

  private final FollowUpStore store;

  OpenFollowUps(FollowUpStore store) {
    this.store = store;
  }

  @Override
  public Map<String, LocalDate> operators(Round round) {
    return store.awaited(round.id());
  }
}
