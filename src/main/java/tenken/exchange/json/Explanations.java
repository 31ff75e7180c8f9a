package tenken.exchange.json;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.assessment.Assessor;
import tenken.exchange.dto.ExplanationDto;

/** Explains results to those who ask. Safe to share between threads. */
@Component
public class Explanations {

  private final AssessmentMapper mapper;

  Explanations(AssessmentMapper mapper) {
    this.mapper = mapper;
  }

  /** Explains what answers come to, as far as it is wanted. */
  public ExplanationDto of(Answers answers, Assessor assessor, Set<Explain> wanted) {
    ExplanationDto explanation = new ExplanationDto(List.of(), List.of());
    if (wanted.contains(Explain.RULES)) {
      explanation.setCriteria(assessor.explain(answers).stream().map(mapper::explanation).toList());
    }
    if (wanted.contains(Explain.QUESTIONS)) {
      explanation.setQuestions(assessor.witnesses(answers).stream().map(mapper::witness).toList());
    }
    return explanation;
  }
}
