package tenken.exchange.json;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tenken.assessment.Assessment;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.ExplanationDto;
import tenken.round.result.ResultWriter;
import tenken.round.result.Stamp;
import tenken.round.result.SubmittedAnswers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the results that are kept just as those of pre-checks are sent. */
@Component
public class Results implements ResultWriter {

  private static final String EXPLANATION = "explanation";

  private final AssessmentMapper mapper;
  private final Explanations explanations;
  private final JsonMapper json;

  Results(AssessmentMapper mapper, Explanations explanations, JsonMapper json) {
    this.mapper = mapper;
    this.explanations = explanations;
    this.json = json;
  }

  @Override
  public String write(Assessment assessment, SubmittedAnswers answers, Stamp stamp) {
    return json.writeValueAsString(
        mapper.assessment(assessment, answers.unplaced(), stamp, answers.pack().pack()));
  }

  /**
   * A kept result, and with it the explanation that is wanted.
   *
   * @param result the result as it was written
   * @param answers what it is about; asked for only if something is to be explained
   * @param explain what the explanation holds
   */
  public AssessmentDto kept(
      String result, Supplier<SubmittedAnswers> answers, Set<Explain> explain) {
    return new KeptResult(explain.isEmpty() ? result : explained(result, answers.get(), explain));
  }

  private String explained(String result, SubmittedAnswers answers, Set<Explain> wanted) {
    ExplanationDto explanation =
        explanations.of(answers.answers(), answers.pack().assessor(), wanted);
    ObjectNode tree = (ObjectNode) json.readTree(result);
    return tree.set(EXPLANATION, json.valueToTree(explanation)).toString();
  }
}
