package tenken.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.AnswersReading;
import tenken.assessment.Assessment;
import tenken.assessment.Assessor;
import tenken.round.pack.LoadedPack;
import tenken.web.dto.AssessmentDto;
import tenken.web.dto.ExplanationDto;
import tenken.web.problem.RefusedException;

/** Assesses documents and keeps nothing of them. Safe to share between threads. */
@Component
class PreChecks {

  private final AssessmentMapper mapper;
  private final PreCheckMeters meters;
  private final Clock clock;
  private final String engineVersion;

  PreChecks(
      AssessmentMapper mapper,
      PreCheckMeters meters,
      Clock clock,
      ObjectProvider<BuildProperties> build) {
    this.mapper = mapper;
    this.meters = meters;
    this.clock = clock;
    this.engineVersion = build.stream().map(BuildProperties::getVersion).findFirst().orElse("0");
  }

  /**
   * Assesses what was read.
   *
   * @param explained what the result explains
   * @throws RefusedException if it has faults
   */
  AssessmentDto check(AnswersReading reading, LoadedPack pack, Set<Explain> explained) {
    if (!reading.faults().isEmpty()) {
      refused();
      throw new RefusedException(reading.faults(), reading.more());
    }
    Answers answers = reading.answers().orElseThrow();
    Assessment assessment =
        meters.noted(answers.sheet().id(), () -> pack.assessor().assess(answers));
    AssessmentDto result = mapper.assessment(assessment, reading.unplaced(), stamp(), pack.pack());
    return explained.isEmpty()
        ? result
        : result.explanation(explanation(answers, pack.assessor(), explained));
  }

  private ExplanationDto explanation(Answers answers, Assessor assessor, Set<Explain> explained) {
    ExplanationDto explanation = new ExplanationDto(List.of(), List.of());
    if (explained.contains(Explain.RULES)) {
      explanation.setCriteria(assessor.explain(answers).stream().map(mapper::explanation).toList());
    }
    if (explained.contains(Explain.QUESTIONS)) {
      explanation.setQuestions(assessor.witnesses(answers).stream().map(mapper::witness).toList());
    }
    return explanation;
  }

  /** Notes a document that was not taken. */
  void refused() {
    meters.refused();
  }

  private Stamp stamp() {
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    return new Stamp(UUID.randomUUID().toString(), now, engineVersion);
  }
}
