package tenken.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tenken.catalog.Language;
import tenken.exchange.report.AnswerLine;
import tenken.exchange.report.Chapter;
import tenken.exchange.report.ClearingLine;
import tenken.exchange.report.FindingLine;
import tenken.exchange.report.QuestionLine;
import tenken.exchange.report.Report;
import tenken.exchange.report.ScoreLine;
import tenken.exchange.report.StandingLine;

/** A report as a workbook: the result, the criteria, the findings and the questions, a tab each. */
public final class ReportWorkbook {

  private final Report report;

  private ReportWorkbook(Report report) {
    this.report = report;
  }

  /** The workbook as a file. */
  public static byte[] of(Report report) {
    return new ReportWorkbook(report).write();
  }

  private byte[] write() {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(new Tabs(workbook));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(Tabs tabs) {
    tabs.add(
        say("結果", "Result"), List.of(18, 90), List.of(report.title(), report.subject()), result());
    tabs.add(
        say("基準", "Criteria"),
        List.of(40, 44, 16, 26, 30),
        heads("観点,基準,水準,変わり得る水準,対象", "Viewpoint,Criterion,Level,Can become,Where"),
        criteria());
    tabs.add(
        say("所見", "Findings"),
        List.of(6, 22, 14, 46, 28, 18, 50, 36, 44, 26),
        heads(
            "番号,観点,水準,所見,項目,対象,ご回答,根拠,生じない場合,識別子",
            "No.,Viewpoint,Level,Finding,Item,Where,Answers,Basis,Not raised if,Id"),
        findings());
    tabs.add(
        say("追加質問の候補", "Possible questions"),
        List.of(6, 90, 14, 60, 10),
        heads("順,質問,理由,関係する基準,スコアへの影響", "No.,Question,Why,Decides,Points of the score"),
        questions());
  }

  private List<List<String>> result() {
    List<List<String>> rows = new ArrayList<>();
    report.facts().forEach(fact -> rows.add(List.of(fact.label(), fact.value())));
    ScoreLine score = report.score();
    rows.add(List.of(say("スコア", "Score"), score.value() + "  " + score.bandName()));
    rows.add(List.of(say("スコアの取り得る範囲", "Range of the score"), score.range()));
    rows.add(List.of(say("回答率", "Coverage"), score.coverage()));
    rows.add(List.of(say("裏付けの記載なし", "No evidence named"), score.claimed()));
    score.meaning().forEach(line -> rows.add(List.of("", line)));
    report
        .notes()
        .forEach(note -> rows.add(List.of(note.heading(), String.join("\n", note.lines()))));
    return rows;
  }

  private List<List<String>> criteria() {
    List<List<String>> rows = new ArrayList<>();
    for (StandingLine standing : report.standings()) {
      for (StandingLine.CriterionLine each : standing.criteria()) {
        rows.add(
            List.of(standing.title(), each.title(), each.levelName(), each.open(), each.where()));
      }
    }
    return rows;
  }

  private List<List<String>> findings() {
    List<List<String>> rows = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      chapter.findings().forEach(finding -> rows.add(finding(chapter.heading(), finding)));
    }
    return rows;
  }

  private List<String> finding(String heading, FindingLine finding) {
    return List.of(
        String.valueOf(finding.number()),
        heading,
        finding.levelName(),
        finding.says(),
        String.join("\n", finding.items()),
        finding.where(),
        answers(finding.answers()),
        String.join("\n", finding.basis()),
        finding.clearings().stream()
                .map(ClearingLine::changes)
                .map(this::answers)
                .collect(Collectors.joining(say("\n又は\n", "\nor\n")))
            + finding.notCleared(),
        finding.id());
  }

  private String answers(List<AnswerLine> answers) {
    return answers.stream()
        .map(
            answer ->
                (answer.item() + " " + answer.field()).strip()
                    + (answer.where().isEmpty()
                        ? ""
                        : say("（", " (") + answer.where() + say("）", ")"))
                    + say("：", ": ")
                    + answer.value()
                    + (answer.support().isEmpty() ? "" : " [" + answer.support() + "]"))
        .collect(Collectors.joining("\n"));
  }

  private List<List<String>> questions() {
    return report.questions().stream().map(ReportWorkbook::question).toList();
  }

  private static List<String> question(QuestionLine each) {
    String rank = String.valueOf(each.rank());
    return List.of(rank, each.text(), each.because(), each.decides(), each.points());
  }

  private List<String> heads(String ja, String en) {
    return List.of(say(ja, en).split(","));
  }

  private String say(String ja, String en) {
    return report.language() == Language.JA ? ja : en;
  }
}
