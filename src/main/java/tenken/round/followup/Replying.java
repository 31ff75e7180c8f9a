package tenken.round.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Right;
import tenken.round.event.Events;
import tenken.round.followup.FollowUp.Reply;
import tenken.round.followup.FollowUp.State;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.result.Assessments;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.round.submission.Submitting;
import tools.jackson.databind.JsonNode;

/** Takes the replies of operators. */
@Component
public class Replying {

  private final Desk desk;
  private final FollowUps followUps;
  private final FollowUpStore store;
  private final Submissions submissions;
  private final Submitting submitting;
  private final ReplyReader reader;
  private final Rounds rounds;
  private final Assessments assessments;
  private final Audit audit;
  private final Events events;
  private final Clock clock;

  Replying(
      Desk desk,
      FollowUps followUps,
      FollowUpStore store,
      Submissions submissions,
      Submitting submitting,
      ReplyReader reader,
      Rounds rounds,
      Assessments assessments,
      Audit audit,
      Events events,
      Clock clock) {
    this.desk = desk;
    this.followUps = followUps;
    this.store = store;
    this.submissions = submissions;
    this.submitting = submitting;
    this.reader = reader;
    this.rounds = rounds;
    this.assessments = assessments;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Replies to a question that was sent. What is answered makes the next version of the submission.
   *
   * @param caller somebody of the operator
   * @param answers entries of an answers document, or none
   * @param text what else there is to say, or null
   * @throws Denied with NOT_FOUND, INCONSISTENT if nothing is replied to what is asked, or
   *     WRONG_STATE if it is answered already or the submission is returned
   * @throws tenken.round.Refused with all that is wrong with the answers
   */
  public FollowUp reply(Caller caller, String id, List<JsonNode> answers, @Nullable String text) {
    caller.needs(Right.REPLY_FOLLOW_UPS);
    return desk.as(
        caller,
        () -> {
          store.lock(id);
          FollowUp question = followUps.found(id);
          if (question.state() != State.SENT) {
            throw new Denied(Reason.WRONG_STATE);
          }
          if (answers.isEmpty() && !question.asked().cells().isEmpty()) {
            throw new Denied(Reason.INCONSISTENT, List.of("/answers"));
          }
          if (answers.isEmpty() && text == null) {
            throw new Denied(Reason.INCONSISTENT, List.of("/text"));
          }
          Reply reply = replied(caller, question, answers, text);
          store.answer(question, reply);
          note(caller, question, reply);
          return followUps.found(id);
        });
  }

  private Reply replied(
      Caller caller, FollowUp question, List<JsonNode> answers, @Nullable String text) {
    Submission about = submissions.found(question.submission());
    if (answers.isEmpty()) {
      return new Reply(about.latest(), List.of(), text, caller.id(), clock.instant());
    }
    Round round = rounds.found(question.round());
    Map<Cell, Given> cells = reader.read(caller, round, about, question.asked().cells(), answers);
    int version = submitting.reply(caller, about.id(), cells).latest();
    if (Objects.requireNonNull(question.sent()).assess()
        && round.trigger() == Round.Trigger.BY_HAND) {
      assessments.queue(caller, round, question.operator(), about.id(), version);
    }
    List<AskedCell> answered =
        cells.keySet().stream()
            .map(cell -> new AskedCell(null, cell.field(), cell.scope()))
            .toList();
    return new Reply(version, answered, text, caller.id(), clock.instant());
  }

  private void note(Caller caller, FollowUp question, Reply reply) {
    audit.note(caller, "follow-up.answered", question.id(), "version " + reply.version());
    events.happened(
        Events.Type.FOLLOW_UPS_ANSWERED,
        question.submission(),
        Map.of(
            "round", question.round(),
            "operator", question.operator(),
            "followUp", question.id(),
            "version", String.valueOf(reply.version())));
  }
}
