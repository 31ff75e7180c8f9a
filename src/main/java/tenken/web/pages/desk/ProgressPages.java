package tenken.web.pages.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tenken.round.Caller;
import tenken.round.replay.Replay;
import tenken.round.replay.Replays;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment.Status;
import tenken.web.security.CallerToken;

/** How far assessments and replays are, told while they go on. */
@Controller
class ProgressPages {

  private final Progress progress;
  private final RoundReading rounds;
  private final Assessments assessments;
  private final Replays replays;

  ProgressPages(Progress progress, RoundReading rounds, Assessments assessments, Replays replays) {
    this.progress = progress;
    this.rounds = rounds;
    this.assessments = assessments;
    this.replays = replays;
  }

  @GetMapping("/office/rounds/{id}/events")
  SseEmitter round(@PathVariable String id) {
    Caller caller = CallerToken.caller();
    int total = (int) rounds.of(caller, id).underway();
    return progress.of(() -> open(total, (int) rounds.of(caller, id).underway()));
  }

  private static Progress.Step open(int total, int open) {
    return new Progress.Step(Math.max(0, total - open), total);
  }

  @GetMapping("/office/assessments/{id}/events")
  SseEmitter assessment(@PathVariable String id) {
    Caller caller = CallerToken.caller();
    assessments.get(caller, id);
    return progress.of(
        () -> open(1, assessments.get(caller, id).assessment().status() == Status.QUEUED ? 1 : 0));
  }

  @GetMapping("/office/replays/{id}/events")
  SseEmitter replay(@PathVariable String id) {
    Caller caller = CallerToken.caller();
    replays.get(caller, id);
    return progress.of(() -> step(replays.get(caller, id)));
  }

  /** All is done only when the replay says so, also where there was nothing to do. */
  private static Progress.Step step(Replay replay) {
    boolean ended = replay.completedAt() != null;
    return new Progress.Step(
        ended ? replay.total() : Math.min(replay.done(), replay.total() - 1), replay.total());
  }
}
