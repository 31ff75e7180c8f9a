package tenken.round.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.event.Events;
import tenken.round.followup.FollowUp.Decision;
import tenken.round.followup.FollowUp.Sent;
import tenken.round.followup.FollowUp.State;
import tenken.round.followup.FollowUp.Verdict;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;

/** Decides which questions are asked, and sends them. */
@Component
public class Deciding {

  private final Desk desk;
  private final FollowUps followUps;
  private final FollowUpStore store;
  private final Submissions submissions;
  private final Audit audit;
  private final Events events;
  private final Clock clock;

  Deciding(
      Desk desk,
      FollowUps followUps,
      FollowUpStore store,
      Submissions submissions,
      Audit audit,
      Events events,
      Clock clock) {
    this.desk = desk;
    this.followUps = followUps;
    this.store = store;
    this.submissions = submissions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Decides on a question.
   *
   * @param reason why; needed where it is left
   * @param into id of the question that it is merged into, where it is
   * @throws Denied with NOT_FOUND, INCONSISTENT or UNKNOWN_REFERENCE, or with WRONG_STATE if it was
   *     sent, or if others are merged into it and it would not be asked
   */
  public FollowUp decide(
      Caller caller, String id, Verdict verdict, @Nullable String reason, @Nullable String into) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    if (verdict == Verdict.LEFT && reason == null) {
      throw new Denied(Reason.INCONSISTENT, List.of("/reason"));
    }
    if ((verdict == Verdict.MERGED) != (into != null)) {
      throw new Denied(Reason.INCONSISTENT, List.of("/into"));
    }
    return desk.as(
        caller,
        () -> {
          store.lockAll(followUps.found(id).submission());
          FollowUp before = followUps.found(id);
          requireDecidable(before, verdict);
          requireMergeable(before, into);
          store.decide(id, new Decision(verdict, reason, into, caller.id(), clock.instant()));
          audit.note(caller, "follow-up.decided", id, verdict.name());
          return followUps.found(id);
        });
  }

  private void requireDecidable(FollowUp question, Verdict verdict) {
    boolean carriesOthers = verdict != Verdict.ADOPTED && !store.merged(question.id()).isEmpty();
    if (!question.state().open() || carriesOthers) {
      throw new Denied(Reason.WRONG_STATE);
    }
  }

  private void requireMergeable(FollowUp question, @Nullable String into) {
    boolean fits =
        into == null
            || store
                .find(into)
                .filter(each -> !each.id().equals(question.id()))
                .filter(each -> each.submission().equals(question.submission()))
                .filter(each -> each.state().asking())
                .isPresent();
    if (!fits) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/into"));
    }
  }

  /**
   * Sends adopted questions to their operator, all or none.
   *
   * @param submission id of the submission that they are about
   * @param ids ids of the questions
   * @param due the day in Japan by whose end the replies are due
   * @param assess whether replies are assessed also where the round assesses by hand
   * @throws Denied with NOT_FOUND, UNKNOWN_REFERENCE and pointers to those that are about something
   *     else, or WRONG_STATE if one is not adopted
   */
  public List<FollowUp> send(
      Caller caller, String submission, List<String> ids, LocalDate due, boolean assess) {
    caller.needs(Right.MANAGE_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          Submission about = submissions.found(submission);
          store.lockAll(submission);
          requireAdopted(submission, ids);
          store.send(ids, new Sent(due, clock.instant(), assess));
          ids.forEach(id -> audit.note(caller, "follow-up.sent", id, "due " + due));
          events.happened(
              Events.Type.FOLLOW_UPS_SENT,
              submission,
              Map.of(
                  "round", about.round(),
                  "operator", about.operator(),
                  "due", due.toString(),
                  "followUps", String.valueOf(ids.size())));
          return ids.stream().map(followUps::found).toList();
        });
  }

  private void requireAdopted(String submission, List<String> ids) {
    List<String> elsewhere = new ArrayList<>();
    boolean adopted = true;
    for (int at = 0; at < ids.size(); at++) {
      FollowUp found = store.find(ids.get(at)).orElse(null);
      if (found == null || !found.submission().equals(submission)) {
        elsewhere.add("/followUps/" + at);
      } else {
        adopted &= found.state() == State.ADOPTED;
      }
    }
    References.require(elsewhere);
    if (!adopted) {
      throw new Denied(Reason.WRONG_STATE);
    }
  }
}
