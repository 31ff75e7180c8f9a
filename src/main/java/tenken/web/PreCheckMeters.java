package tenken.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessment;

/** Counts pre-checks and what they find. Says nothing of what was answered. */
@Component
public class PreCheckMeters {

  private static final String CHECKS = "tenken.pre.checks";

  private final MeterRegistry meters;

  PreCheckMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Makes an assessment, and notes how long it takes and what it finds. */
  public Assessment noted(String sheet, Supplier<Assessment> assess) {
    Timer timer = meters.timer("tenken.assessment", "sheet", sheet);
    Timer.Sample begun = Timer.start(meters);
    Assessment assessment = assess.get();
    begun.stop(timer);
    meters.counter(CHECKS, "sheet", sheet, "outcome", "assessed").increment();
    assessment
        .findings()
        .forEach(
            finding ->
                meters
                    .counter(
                        "tenken.findings",
                        "viewpoint",
                        finding.viewpoint(),
                        "level",
                        finding.level().name())
                    .increment());
    return assessment;
  }

  /** Notes a document that was not taken, whatever sheet it is for. */
  public void refused() {
    meters.counter(CHECKS, "sheet", "none", "outcome", "refused").increment();
  }
}
