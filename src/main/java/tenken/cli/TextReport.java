package tenken.cli;

import java.util.stream.Collectors;
import tenken.catalog.Language;
import tenken.catalog.Level;
import tenken.exchange.report.Chapter;
import tenken.exchange.report.QuestionLine;
import tenken.exchange.report.Report;
import tenken.exchange.report.ScoreLine;
import tenken.exchange.report.StandingLine;
import tenken.exchange.report.Tally;

/** A report on a terminal: first what it comes to, then each finding, then what to answer first. */
final class TextReport {

  private static final int FACT = 16;
  private static final int LEVEL = 16;
  private static final int FIRST_QUESTIONS = 20;

  private final Page page;
  private final Paint paint;
  private final Report report;

  TextReport(Page page, Paint paint, Report report) {
    this.page = page;
    this.paint = paint;
    this.report = report;
  }

  void print(String source) {
    page.line(paint.strong(report.title() + "  " + report.subject()));
    fact(say("文書", "Document"), source);
    report.facts().forEach(fact -> fact(fact.label(), fact.value()));
    score(report.score());
    standings();
    findings();
    questions();
    for (Report.Note note : report.notes()) {
      heading(note.heading());
      note.lines().forEach(line -> page.hanging("  - ", line));
    }
  }

  private void fact(String label, String value) {
    page.hanging(Columns.padded(label, FACT), value);
  }

  private void score(ScoreLine score) {
    page.blank();
    String value = score.value();
    String range = score.moves() ? say("（" + score.range() + "）", " (" + score.range() + ")") : "";
    page.line(
        paint.strong(say("スコア ", "Score ") + value)
            + range
            + (score.bandName().isEmpty() ? "" : "  " + score.bandName()));
    page.line(
        say("回答率 ", "Coverage ")
            + score.coverage()
            + say("　裏付けの記載のない回答 ", ", answers with no evidence named ")
            + score.claimed());
    score.meaning().forEach(line -> page.hanging("  ", line));
  }

  private void standings() {
    heading(
        say(
            "観点ごとの水準（その評価基準のうち最も重いもの）とスコア",
            "Levels by viewpoint (the most serious among its criteria) and scores"));
    for (StandingLine standing : report.standings()) {
      String level = "  " + Columns.padded(standing.levelName(), LEVEL);
      page.hanging(
          paint.level(standing.level(), level),
          Columns.width(level),
          standing.title() + "  " + standing.score());
    }
    String tallies =
        report.tallies().stream()
            .map(each -> each.name() + " " + each.criteria())
            .collect(Collectors.joining(say("、", ", ")));
    page.hanging("  ", say("基準の数：", "Criteria: ") + tallies);
  }

  private void findings() {
    String tallies =
        report.tallies().stream()
            .filter(each -> each.findings() > 0)
            .map(TextReport::tally)
            .collect(Collectors.joining(say("、", ", ")));
    heading(
        say("所見 ", "Findings: ")
            + report.findings()
            + say("件", "")
            + (tallies.isEmpty() ? "" : say("（" + tallies + "）", " (" + tallies + ")")));
    for (Chapter chapter : report.chapters()) {
      page.blank();
      Level level = chapter.level();
      page.line(
          paint.strong("■ " + chapter.heading())
              + (level == null ? "" : "  " + paint.level(level, chapter.levelName())));
      if (!chapter.see().isEmpty()) {
        page.text(2, say("ほかに関係する所見：", "See also findings ") + numbers(chapter));
      }
      chapter.findings().forEach(finding -> new TextFinding(page, paint, ja()).print(finding));
    }
  }

  private static String tally(Tally tally) {
    return tally.name() + " " + tally.findings();
  }

  private static String numbers(Chapter chapter) {
    return chapter.see().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void questions() {
    if (report.questions().isEmpty()) {
      return;
    }
    heading(say("追加質問の候補", "Follow-up questions that might be asked"));
    page.text(
        2,
        say(
            "ご回答から導かれた候補であり、事務局からのご依頼ではありません。スコアへの影響の大きい順です。",
            "They follow from the answers; the secretariat has not asked them. Those that the score"
                + " hangs on most come first."));
    report.questions().stream().limit(FIRST_QUESTIONS).forEach(this::question);
    int left = report.questions().size() - FIRST_QUESTIONS;
    if (left > 0) {
      page.text(
          2,
          say(
              "ほか " + left + " 件（--format html 又は json で全部を出力できます）",
              "and " + left + " more; --format html or json has all"));
    }
  }

  private void question(QuestionLine question) {
    String points =
        question.points().isEmpty()
            ? ""
            : say(
                "、スコアへの影響 最大" + question.points() + "点",
                ", up to " + question.points() + " points of the score");
    page.hanging(
        "%4d. ".formatted(question.rank()),
        question.text() + say("［", " [") + question.because() + points + say("］", "]"));
  }

  private void heading(String text) {
    page.blank();
    page.line(paint.strong(text));
  }

  private boolean ja() {
    return report.language() == Language.JA;
  }

  private String say(String ja, String en) {
    return ja() ? ja : en;
  }
}
