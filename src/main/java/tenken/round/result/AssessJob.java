package tenken.round.result;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.event.Events;
import tenken.round.job.Job;
import tenken.round.result.StoredAssessment.Status;

/**
 * Makes an assessment that was asked for. It is taken from the queue, made and stored in one
 * transaction, so that whoever begins it again finds either all of it or nothing.
 */
@Component
class AssessJob implements Job {

  static final String NAME = "assess";

  private final Desk desk;
  private final AssessmentStore store;
  private final Assessing assessing;
  private final ResultWriter writer;
  private final EngineVersion engine;
  private final Audit audit;
  private final Events events;
  private final AssessmentMeters meters;
  private final Clock clock;

  AssessJob(
      Desk desk,
      AssessmentStore store,
      Assessing assessing,
      ResultWriter writer,
      EngineVersion engine,
      Audit audit,
      Events events,
      AssessmentMeters meters,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.assessing = assessing;
    this.writer = writer;
    this.engine = engine;
    this.audit = audit;
    this.events = events;
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String assessment) {
    desk.run(Caller.SERVICE, () -> store.takeQueued(assessment).ifPresent(this::end));
  }

  private void end(StoredAssessment queued) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Status outcome = complete(queued, now) ? Status.COMPLETED : Status.FAILED;
    meters.done(outcome, Duration.between(queued.requestedAt(), now));
  }

  private boolean complete(StoredAssessment queued, Instant now) {
    try {
      SubmittedAnswers answers = assessing.read(queued);
      Stamp stamp = new Stamp(queued.id(), now, engine.text(), queued.version());
      String result = writer.write(assessing.assess(answers), answers, stamp);
      store.complete(queued.id(), engine.text(), result, now);
      audit.note(Caller.SERVICE, "assessment.completed", queued.id());
      events.happened(Events.Type.ASSESSMENT_COMPLETED, queued.id(), names(queued));
      return true;
    } catch (NotAssessableException e) {
      store.fail(queued.id(), e.failure(), now);
      audit.note(Caller.SERVICE, "assessment.failed", queued.id(), e.failure().name());
      return false;
    }
  }

  private static Map<String, String> names(StoredAssessment assessment) {
    return Map.of(
        "round", assessment.round(),
        "operator", assessment.operator(),
        "submission", assessment.submission(),
        "version", String.valueOf(assessment.version()));
  }
}
