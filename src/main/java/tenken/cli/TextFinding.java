package tenken.cli;

import java.util.List;
import java.util.stream.Collectors;
import tenken.exchange.report.AnswerLine;
import tenken.exchange.report.ClearingLine;
import tenken.exchange.report.FindingLine;

/** A finding on a terminal: what it says, the answers behind it, its basis, what would clear it. */
final class TextFinding {

  private static final int FIRST_OPENED = 3;
  private static final int LABEL = 16;

  private final Page page;
  private final Paint paint;
  private final boolean ja;

  TextFinding(Page page, Paint paint, boolean ja) {
    this.page = page;
    this.paint = paint;
    this.ja = ja;
  }

  void print(FindingLine finding) {
    page.blank();
    String number = "%3d. ".formatted(finding.number());
    String points =
        finding.points().isEmpty()
            ? ""
            : say("  −" + finding.points() + "点", "  −" + finding.points() + " points");
    page.line(number + paint.level(finding.level(), finding.levelName()) + paint.faint(points));
    page.text(5, finding.says());
    labelled(say("項目", "Item"), finding.items());
    labelled(say("対象", "Where"), finding.where().isEmpty() ? List.of() : List.of(finding.where()));
    labelled(say("ご回答", "Answer"), finding.answers().stream().map(this::answer).toList());
    labelled(say("根拠", "Basis"), finding.basis());
    labelled(
        say("継続中の指導等", "Open guidance"),
        finding.guidance().isEmpty() ? List.of() : List.of(finding.guidance()));
    labelled(say("生じない場合", "Not raised if"), clearing(finding));
    labelled(
        say("備考", "Remark"),
        finding.clearings().isEmpty() ? List.of(finding.notCleared()) : List.of());
    page.line("     " + paint.faint(finding.id()));
  }

  private List<String> clearing(FindingLine finding) {
    return finding.clearings().stream().map(this::clearing).toList();
  }

  private String clearing(ClearingLine clearing) {
    String changes =
        clearing.changes().stream()
            .map(this::change)
            .collect(Collectors.joining(say("、かつ", ", and ")));
    String opens = opens(clearing.opens());
    return say(changes + "である場合", changes)
        + (opens.isEmpty()
            ? ""
            : say("（新たにお尋ねする欄：" + opens + "）", " (then also asked: " + opens + ")"));
  }

  private String opens(List<String> opens) {
    String first = opens.stream().limit(FIRST_OPENED).collect(Collectors.joining(say("、", ", ")));
    int left = opens.size() - FIRST_OPENED;
    return left > 0 ? first + say("ほか" + left + "欄", " and " + left + " more") : first;
  }

  private String answer(AnswerLine answer) {
    return subject(answer)
        + say("：", ": ")
        + answer.value()
        + say("［" + answer.support() + "］", " [" + answer.support() + "]");
  }

  private String change(AnswerLine change) {
    return subject(change) + say("が", " were ") + change.value();
  }

  private String subject(AnswerLine answer) {
    String item = answer.item().isEmpty() ? "" : answer.item() + " ";
    String where = say("（" + answer.where() + "）", " (" + answer.where() + ")");
    return item
        + say("「" + answer.field() + "」", "“" + answer.field() + "”")
        + (answer.where().isEmpty() ? "" : where);
  }

  /** The label stands at the first line only. */
  private void labelled(String label, List<String> lines) {
    String shown = label;
    for (String line : lines) {
      String padded = "     " + Columns.padded(shown, LABEL);
      page.hanging(paint.faint(padded), Columns.width(padded), line);
      shown = "";
    }
  }

  private String say(String japanese, String english) {
    return ja ? japanese : english;
  }
}
