package tenken.round.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** Tells what is missing, late, awaiting a reply or returned. Looks at no draft. */
@Component
public class Standings {

  private final Desk desk;
  private final Rounds rounds;
  private final SubmissionStore store;
  private final ObjectProvider<AwaitingReplies> awaiting;
  private final Clock clock;

  Standings(
      Desk desk,
      Rounds rounds,
      SubmissionStore store,
      ObjectProvider<AwaitingReplies> awaiting,
      Clock clock) {
    this.desk = desk;
    this.rounds = rounds;
    this.store = store;
    this.awaiting = awaiting;
    this.clock = clock;
  }

  /**
   * How far each operator of a round is that the caller may know of.
   *
   * @param only only those that stand so, or null
   * @throws Denied with NOT_FOUND if the caller may not know of the round
   */
  public List<Standing> of(Caller caller, String round, Standing.@Nullable Kind only) {
    caller.needs(Right.READ_ROUNDS);
    return desk.as(
        caller,
        () -> {
          Round found = rounds.found(round);
          Map<String, LocalDate> asked = new HashMap<>();
          awaiting.forEach(each -> asked.putAll(each.operators(found)));
          LocalDate today = Submitting.today(clock);
          return found.operators().stream()
              .map(part -> standing(part, submission(found, part), asked, today))
              .filter(each -> only == null || each.standing() == only)
              .toList();
        });
  }

  private Optional<Submission> submission(Round round, Round.Participant part) {
    return store.ofRound(round.id(), part.operator());
  }

  private static Standing standing(
      Round.Participant part,
      Optional<Submission> submission,
      Map<String, LocalDate> asked,
      LocalDate today) {
    if (submission.isEmpty()) {
      Standing.Kind kind = today.isAfter(part.dueOn()) ? Standing.Kind.LATE : Standing.Kind.MISSING;
      return new Standing(part.operator(), kind, part.dueOn(), null, null, null, null, null, null);
    }
    Submission found = submission.get();
    Submission.Version latest = found.latestVersion();
    boolean given = found.state() == Submission.State.RETURNED;
    Submission.Return returned = given ? latest.returned() : null;
    LocalDate due = asked.get(part.operator());
    return new Standing(
        part.operator(),
        kind(found, asked),
        part.dueOn(),
        found.id(),
        latest.at(),
        found.versions().get(0).late(),
        returned == null ? null : returned.at(),
        due,
        due == null ? null : today.isAfter(due));
  }

  private static Standing.Kind kind(Submission submission, Map<String, LocalDate> asked) {
    if (submission.state() == Submission.State.RETURNED) {
      return Standing.Kind.RETURNED;
    }
    return asked.containsKey(submission.operator())
        ? Standing.Kind.AWAITING_REPLY
        : Standing.Kind.SUBMITTED;
  }
}
