package tenken.exchange.report;

import java.util.List;
import java.util.stream.Stream;
import tenken.catalog.Language;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.words.Names;
import tenken.exchange.words.Words;

/** Tells results as reports. Safe to share between threads. */
public final class Reports {

  /** Levels as a reader wants them, what calls for attention first. */
  private static final List<Level> ORDER =
      List.of(
          Level.LACKING, Level.DOUBTFUL, Level.UNDETERMINED, Level.SATISFIED, Level.NOT_APPLICABLE);

  private final Words language;
  private final Pack pack;

  /** Reports in a language on results that were made under a pack. */
  public Reports(Pack pack, Language language) {
    this.pack = pack;
    this.language = new Words(pack, language);
  }

  /** A result as a report. */
  public Report of(AssessmentDto result, By by) {
    ResultWords words = ResultWords.of(result, language);
    FindingLines lines = new FindingLines(words, result);
    List<Chapter> chapters =
        by == By.OFFICIAL
            ? new OfficialChapters(words, lines, pack).of(result)
            : new Chapters(words, lines).of(result);
    StandingLines standings = new StandingLines(words);
    return new Report(
        language.language(),
        words.say("点検の結果", "Result of the check"),
        new Subject(words, pack).title(result),
        new Subject(words, pack).facts(result),
        new ScoreLines(words).of(result.getScore()),
        ORDER.stream().map(level -> tally(result, level)).toList(),
        result.getViewpoints().stream().map(standings::of).toList(),
        chapters,
        result.getFollowUpQuestions().stream()
            .map(each -> QuestionLines.of(each, words, lines))
            .toList(),
        new NoteLines(words).of(result));
  }

  private Tally tally(AssessmentDto result, Level level) {
    Stream<Level> criteria =
        result.getViewpoints().stream()
            .flatMap(viewpoint -> viewpoint.getCriteria().stream())
            .map(criterion -> ResultWords.level(criterion.getLevel()));
    Stream<Level> findings =
        result.getFindings().stream().map(finding -> ResultWords.level(finding.getLevel()));
    return new Tally(
        level,
        language.say(Names.of(level)),
        criteria.filter(level::equals).count(),
        findings.filter(level::equals).count());
  }
}
