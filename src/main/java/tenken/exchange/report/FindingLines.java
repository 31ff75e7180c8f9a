package tenken.exchange.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tenken.catalog.Basis;
import tenken.catalog.Strength;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.BasisReferenceDto;
import tenken.exchange.dto.CitedGuidanceDto;
import tenken.exchange.dto.ClearedByDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.words.Names;

/** Findings in words, with what is behind each and what would clear it. */
final class FindingLines {

  private final ResultWords words;
  private final AnswerLines answers;
  private final String sheet;
  private final Map<String, String> criteria = new HashMap<>();

  FindingLines(ResultWords words, AssessmentDto result) {
    this.words = words;
    this.answers = new AnswerLines(words);
    this.sheet = result.getSheet();
    result.getViewpoints().stream()
        .flatMap(viewpoint -> viewpoint.getCriteria().stream())
        .forEach(each -> criteria.put(each.getId(), words.say(each.getTitle())));
  }

  FindingLine of(FindingDto finding, int number) {
    return new FindingLine(
        number,
        finding.getId(),
        ResultWords.level(finding.getLevel()),
        words.name(finding.getLevel()),
        words.say(finding.getSays()),
        criterion(finding.getCriterion()),
        finding.getItems().stream().map(item -> words.words().item(sheet, item)).toList(),
        words.scopes(finding.getScopes()),
        answers.matched(finding),
        finding.getBasis().stream().map(this::basis).toList(),
        finding.getOpenGuidance() == null ? "" : guidance(finding.getOpenGuidance()),
        Objects.requireNonNullElse(finding.getClearedBy(), List.<ClearedByDto>of()).stream()
            .map(each -> answers.clearing(each, finding))
            .toList(),
        finding.getNotCleared() == null ? "" : words.say(finding.getNotCleared().getText()),
        finding.getPointsLost() == 0 ? "" : Numbers.points(finding.getPointsLost()),
        words.name(finding.getConfidentiality()));
  }

  /** The title of a criterion that is judged. */
  String criterion(String id) {
    return criteria.getOrDefault(id, id);
  }

  /** The titles of criteria. */
  String criteria(List<String> ids) {
    List<String> titles = ids.stream().map(id -> words.quoted(criterion(id))).distinct().toList();
    return String.join(words.say("", ", "), titles);
  }

  private String basis(BasisReferenceDto basis) {
    String strength = words.words().say(Names.of(Strength.valueOf(basis.getStrength().name())));
    String checked = words.words().say(Names.of(Basis.Checked.valueOf(basis.getChecked().name())));
    return words.say(basis.getTitle())
        + " "
        + basis.getPlace()
        + words.say("（" + strength + "、" + checked + "）", " (" + strength + "; " + checked + ")");
  }

  private String guidance(CitedGuidanceDto guidance) {
    String since = words.words().date(guidance.getSince());
    return guidance.getCitation() + words.say("（" + since + "から継続）", " (open since " + since + ")");
  }
}
