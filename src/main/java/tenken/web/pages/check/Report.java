package tenken.web.pages.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.assessment.Assessment;
import tenken.assessment.CriterionResult;
import tenken.assessment.FindingResult;
import tenken.assessment.ViewpointResult;
import tenken.catalog.Band;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.exchange.words.Words;

/**
 * An assessment as people read it.
 *
 * @param assessment the assessment
 * @param sheet its sheet
 * @param band the name of the range that its score falls in, or null
 * @param levels how many criteria came to each level
 * @param parts its viewpoints, those with findings first
 */
public record Report(
    Assessment assessment,
    Sheet sheet,
    @Nullable Text band,
    Map<Level, Long> levels,
    List<Part> parts) {

  /**
   * A viewpoint of a report.
   *
   * @param result what it comes to
   * @param undetermined its criteria without a level as yet
   * @param findings its findings
   */
  public record Part(
      ViewpointResult result, List<CriterionResult> undetermined, List<FindingView> findings) {}

  /** Makes the report of an assessment under the pack. */
  public static Report of(Assessment assessment, Pack pack, Words words) {
    Map<String, List<FindingResult>> findings =
        assessment.findings().stream().collect(Collectors.groupingBy(FindingResult::viewpoint));
    Sheet sheet = Objects.requireNonNull(pack.sheets().get(assessment.sheet()));
    List<Part> parts =
        assessment.viewpoints().stream()
            .map(
                each -> part(each, findings.getOrDefault(each.id(), List.of()), sheet, pack, words))
            .sorted((one, other) -> Boolean.compare(quiet(one), quiet(other)))
            .toList();
    Map<Level, Long> levels =
        assessment.viewpoints().stream()
            .flatMap(viewpoint -> viewpoint.criteria().stream())
            .collect(
                Collectors.groupingBy(CriterionResult::level, TreeMap::new, Collectors.counting()));
    return new Report(assessment, sheet, band(assessment.score().value(), pack), levels, parts);
  }

  private static boolean quiet(Part part) {
    return part.findings().isEmpty();
  }

  private static Part part(
      ViewpointResult result, List<FindingResult> findings, Sheet sheet, Pack pack, Words words) {
    return new Part(
        result,
        result.criteria().stream().filter(each -> each.level() == Level.UNDETERMINED).toList(),
        findings.stream().map(each -> FindingView.of(each, sheet, pack, words)).toList());
  }

  private static @Nullable Text band(@Nullable Double value, Pack pack) {
    return value == null
        ? null
        : pack.bands().stream()
            .filter(band -> band.from() <= value)
            .reduce((lower, higher) -> higher)
            .map(Band::name)
            .orElse(null);
  }
}
