package tenken.exchange.report;

import java.util.ArrayList;
import java.util.List;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.ViewpointResultDto;

/** Findings by our viewpoints: those with the heaviest finding first. */
final class Chapters {

  private final ResultWords words;
  private final FindingLines lines;

  Chapters(ResultWords words, FindingLines lines) {
    this.words = words;
    this.lines = lines;
  }

  List<Chapter> of(AssessmentDto result) {
    List<String> order =
        result.getFindings().stream().map(FindingDto::getViewpoint).distinct().toList();
    List<Chapter> chapters = new ArrayList<>();
    int number = 1;
    for (String viewpoint : order) {
      List<FindingLine> findings = new ArrayList<>();
      for (FindingDto finding : result.getFindings()) {
        if (finding.getViewpoint().equals(viewpoint)) {
          findings.add(lines.of(finding, number++));
        }
      }
      chapters.add(chapter(result, viewpoint, findings));
    }
    return chapters;
  }

  private Chapter chapter(AssessmentDto result, String id, List<FindingLine> findings) {
    ViewpointResultDto viewpoint =
        result.getViewpoints().stream()
            .filter(each -> each.getId().equals(id))
            .findFirst()
            .orElseThrow();
    return new Chapter(
        words.say(viewpoint.getTitle()),
        List.of(),
        ResultWords.level(viewpoint.getLevel()),
        words.name(viewpoint.getLevel()),
        findings,
        List.of());
  }
}
