package tenken.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.assessment.Assessment;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.json.AssessmentMapper;
import tenken.exchange.json.Explanations;
import tenken.round.pack.LoadedPack;
import tenken.round.result.EngineVersion;
import tenken.round.result.Stamp;
import tenken.web.problem.RefusedException;

/** Assesses documents and keeps nothing of them. Safe to share between threads. */
@Component
class PreChecks {

  private final AssessmentMapper mapper;
  private final Explanations explanations;
  private final PreCheckMeters meters;
  private final Clock clock;
  private final EngineVersion engine;

  PreChecks(
      AssessmentMapper mapper,
      Explanations explanations,
      PreCheckMeters meters,
      Clock clock,
      EngineVersion engine) {
    this.mapper = mapper;
    this.explanations = explanations;
    this.meters = meters;
    this.clock = clock;
    this.engine = engine;
  }

  /**
   * Assesses what was read.
   *
   * @param wanted what of the result is wanted
   * @throws RefusedException if it has faults
   */
  AssessmentDto check(AnswersReading reading, LoadedPack pack, Wanted wanted) {
    if (!reading.faults().isEmpty()) {
      refused();
      throw new RefusedException(reading.faults(), reading.more());
    }
    Answers answers = reading.answers().orElseThrow();
    Assessment assessment = meters.noted(answers.sheet().id(), () -> assess(answers, pack, wanted));
    AssessmentDto result = mapper.assessment(assessment, reading.unplaced(), stamp(), pack.pack());
    return wanted.explained().isEmpty()
        ? result
        : result.explanation(explanations.of(answers, pack.assessor(), wanted.explained()));
  }

  private static Assessment assess(Answers answers, LoadedPack pack, Wanted wanted) {
    return wanted.clearedBy()
        ? pack.assessor().assess(answers)
        : pack.assessor().assessWithoutClearing(answers);
  }

  /** Notes a document that was not taken. */
  void refused() {
    meters.refused();
  }

  private Stamp stamp() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Stamp(UUID.randomUUID().toString(), now, engine.text(), null);
  }
}
