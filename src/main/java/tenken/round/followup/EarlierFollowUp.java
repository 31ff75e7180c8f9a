package tenken.round.followup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.round.followup.FollowUp.Decision;
import tenken.round.followup.FollowUp.Reply;
import tenken.round.followup.FollowUp.Sent;
import tenken.round.followup.FollowUp.State;

/** A question as far as it was at an earlier time; its text is that of now. */
final class EarlierFollowUp {

  private EarlierFollowUp() {}

  static FollowUp at(FollowUp now, Instant time) {
    List<Decision> decisions =
        now.decisions().stream().filter(each -> !each.at().isAfter(time)).toList();
    Sent sent = now.sent();
    Sent sentThen = sent == null || sent.at().isAfter(time) ? null : sent;
    Reply reply = now.reply();
    Reply replyThen = reply == null || reply.at().isAfter(time) ? null : reply;
    return new FollowUp(
        now.id(),
        now.seq(),
        now.version(),
        now.round(),
        now.operator(),
        now.submission(),
        state(decisions, sentThen, replyThen),
        now.asked(),
        now.picked(),
        now.source(),
        decisions,
        sentThen,
        replyThen,
        now.createdAt(),
        now.updatedAt());
  }

  private static State state(List<Decision> decisions, @Nullable Sent sent, @Nullable Reply reply) {
    if (reply != null) {
      return State.ANSWERED;
    }
    if (sent != null) {
      return State.SENT;
    }
    return decisions.isEmpty()
        ? State.PROPOSED
        : State.valueOf(decisions.get(decisions.size() - 1).decision().name());
  }
}
