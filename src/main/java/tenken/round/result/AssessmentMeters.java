package tenken.round.result;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessment;

/** Counts assessments of submissions and takes their time. Says nothing of what was answered. */
@Component
class AssessmentMeters {

  private final MeterRegistry meters;

  AssessmentMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Makes an assessment, and notes how long the engine takes. */
  Assessment timed(String sheet, Supplier<Assessment> assess) {
    return meters.timer("tenken.assessment", "sheet", sheet).record(assess);
  }

  /** Notes that one is done with, and how long ago it was asked for. */
  void done(StoredAssessment.Status outcome, Duration after) {
    String tag = outcome.name().toLowerCase(Locale.ROOT);
    meters.counter("tenken.assessments", "outcome", tag).increment();
    meters.timer("tenken.assessments.delay", "outcome", tag).record(after);
  }
}
