package tenken.round.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.assessment.Assessment;
import tenken.round.pack.LoadedPack;
import tenken.round.replay.Difference.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** Makes assessments anew under another pack, each as of its own date. */
@Component
class Reassessing {

  private static final Logger LOG = LoggerFactory.getLogger(Reassessing.class);

  private final JsonMapper json;
  private final MeterRegistry meters;

  Reassessing(JsonMapper json, MeterRegistry meters) {
    this.json = json;
    this.meters = meters;
  }

  /** What the pack makes of what was submitted, beside what came of it before. */
  Difference difference(Pending pending, LoadedPack pack) {
    Outline before = Outline.of(json.readTree(pending.result()));
    AnswersReading reading = pack.reader().read(pending.document().getBytes(UTF_8));
    if (!reading.faults().isEmpty()) {
      List<String> codes =
          reading.faults().stream().map(fault -> fault.code().id()).distinct().sorted().toList();
      return Difference.none(Outcome.NOT_READABLE, before, codes);
    }
    Answers answers = reading.answers().orElseThrow().at(pending.asOf());
    try {
      return Difference.between(before, Outline.of(assess(answers, pack)));
    } catch (RuntimeException e) {
      LOG.error(
          "{} cannot be made anew: {} at {}",
          pending.assessment(),
          e.getClass().getName(),
          e.getStackTrace()[0]);
      return Difference.none(Outcome.NOT_ASSESSABLE, before, List.of());
    }
  }

  private Assessment assess(Answers answers, LoadedPack pack) {
    return meters
        .timer("tenken.assessment", "sheet", answers.sheet().id())
        .record(() -> pack.assessor().assessWithoutClearing(answers));
  }
}
