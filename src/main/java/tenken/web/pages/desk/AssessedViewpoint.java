package tenken.web.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenken.assessment.CriterionExplanation;
import tenken.assessment.CriterionResult;
import tenken.assessment.FindingResult;
import tenken.assessment.RuleExplanation;
import tenken.assessment.RuleExplanation.Outcome;
import tenken.assessment.ViewpointResult;
import tenken.catalog.Text;
import tenken.exchange.words.Words;
import tenken.round.result.FindingComment;
import tenken.web.pages.check.FindingView;

/**
 * What one viewpoint of an assessment comes to, down to the answers.
 *
 * @param assessed the assessment
 * @param viewpoint what the viewpoint comes to
 * @param criteria its criteria
 */
public record AssessedViewpoint(
    Assessed assessed, ViewpointResult viewpoint, List<Judged> criteria) {

  /**
   * A criterion.
   *
   * @param result what it comes to
   * @param findings what was raised
   * @param open rules that would fire under some answers to what is unknown
   * @param near rules that one answer alone keeps from firing
   */
  public record Judged(
      CriterionResult result, List<Raised> findings, List<Text> open, List<Text> near) {}

  /**
   * A finding.
   *
   * @param view what it says, and the answers and sources behind it
   * @param rules the rules that raised it, in words
   * @param comments what the operator says to it
   */
  public record Raised(FindingView view, List<Text> rules, List<FindingComment> comments) {}

  static Optional<AssessedViewpoint> of(Assessed assessed, String viewpoint, Words words) {
    return assessed.result().viewpoints().stream()
        .filter(each -> each.id().equals(viewpoint))
        .findFirst()
        .map(each -> of(assessed, each, words));
  }

  private static AssessedViewpoint of(Assessed assessed, ViewpointResult viewpoint, Words words) {
    Map<String, CriterionExplanation> explained =
        assessed.submitted().pack().assessor().explain(assessed.submitted().answers()).stream()
            .collect(Collectors.toMap(CriterionExplanation::id, Function.identity()));
    return new AssessedViewpoint(
        assessed,
        viewpoint,
        viewpoint.criteria().stream()
            .map(
                each ->
                    judged(assessed, each, Objects.requireNonNull(explained.get(each.id())), words))
            .toList());
  }

  private static Judged judged(
      Assessed assessed, CriterionResult result, CriterionExplanation explained, Words words) {
    List<Raised> findings =
        assessed.result().findings().stream()
            .filter(each -> each.criterion().equals(result.id()))
            .map(each -> raised(assessed, each, explained, words))
            .toList();
    return new Judged(
        result,
        findings,
        whys(rules(explained, Outcome.UNDECIDED)),
        whys(rules(explained, Outcome.NEAR_MISS)));
  }

  private static Raised raised(
      Assessed assessed, FindingResult finding, CriterionExplanation explained, Words words) {
    return new Raised(
        FindingView.of(finding, assessed.sheet(), assessed.submitted().pack().pack(), words),
        whys(rules(explained, Outcome.FIRED).filter(rule -> rule.finding().equals(finding.id()))),
        assessed.comments(finding.key()));
  }

  private static Stream<RuleExplanation> rules(CriterionExplanation explained, Outcome outcome) {
    return explained.cells().stream()
        .flatMap(cell -> cell.rules().stream())
        .filter(rule -> rule.outcome() == outcome);
  }

  private static List<Text> whys(Stream<RuleExplanation> rules) {
    return rules.map(RuleExplanation::why).distinct().toList();
  }
}
