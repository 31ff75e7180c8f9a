package tenken.exchange.report;

import java.util.List;
import java.util.Objects;
import tenken.exchange.dto.CellLevelDto;
import tenken.exchange.dto.CriterionResultDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.ViewpointResultDto;

/** Says where viewpoints and their criteria stand. */
final class StandingLines {

  private final ResultWords words;
  private final ScoreLines scores;

  StandingLines(ResultWords words) {
    this.words = words;
    this.scores = new ScoreLines(words);
  }

  StandingLine of(ViewpointResultDto viewpoint) {
    return new StandingLine(
        viewpoint.getId(),
        words.say(viewpoint.getTitle()),
        ResultWords.level(viewpoint.getLevel()),
        words.name(viewpoint.getLevel()),
        scores.brief(viewpoint.getScore()),
        viewpoint.getCriteria().stream().map(this::criterion).toList());
  }

  private StandingLine.CriterionLine criterion(CriterionResultDto criterion) {
    return new StandingLine.CriterionLine(
        criterion.getId(),
        words.say(criterion.getTitle()),
        ResultWords.level(criterion.getLevel()),
        words.name(criterion.getLevel()),
        open(criterion),
        where(criterion));
  }

  /** What an undetermined criterion can still come to. */
  private String open(CriterionResultDto criterion) {
    if (criterion.getLevel() != LevelDto.UNDETERMINED) {
      return "";
    }
    String best = words.name(Objects.requireNonNull(criterion.getBest()));
    String worst = words.name(Objects.requireNonNull(criterion.getWorst()));
    String range = best.equals(worst) ? best : best + words.say("〜", " to ") + worst;
    return criterion.getMayNotApply() ? range + words.say("、又は対象外", ", or not applicable") : range;
  }

  private String where(CriterionResultDto criterion) {
    List<CellLevelDto> at =
        criterion.getCells().stream()
            .filter(cell -> cell.getLevel() == criterion.getLevel())
            .toList();
    return at.size() == criterion.getCells().size()
        ? ""
        : words.scopes(at.stream().map(CellLevelDto::getScope).toList());
  }
}
