package tenken.cli;

import tenken.answers.Fault;
import tenken.catalog.Language;
import tenken.exchange.report.By;
import tenken.exchange.report.Report;
import tenken.exchange.report.Reports;

/** Puts out reports to read on a terminal. */
final class TextPrinter implements Printer {

  private final Page page;
  private final Paint paint;
  private final Reports reports;
  private final Language language;
  private final By by;
  private boolean begun;

  TextPrinter(Page page, Paint paint, RulePack pack, Language language, By by) {
    this.page = page;
    this.paint = paint;
    this.reports = new Reports(pack.pack(), language);
    this.language = language;
    this.by = by;
  }

  @Override
  public void print(Checked checked) {
    if (begun) {
      page.blank();
      page.line("=".repeat(page.columns()));
      page.blank();
    }
    begun = true;
    if (checked.resultOrNull() == null) {
      faults(checked);
    } else {
      Report report = reports.of(checked.resultOrNull(), by);
      new TextReport(page, paint, report).print(checked.source().name());
    }
  }

  private void faults(Checked checked) {
    int count = checked.faults().size() + checked.more();
    page.line(paint.strong(checked.source().name()));
    page.text(
        0,
        say(
            "点検できませんでした。次の " + count + " 件を直して、もう一度お試しください。",
            "It could not be checked. Please correct " + count + " faults and try again."));
    page.blank();
    for (Fault fault : checked.faults()) {
      page.line("  " + paint.strong(place(fault)));
      page.text(4, fault.text().in(language) + " [" + fault.code().id() + "]");
      if (!fault.allowed().isEmpty()) {
        page.hanging(say("    書けるもの：", "    allowed: "), String.join(", ", fault.allowed()));
      }
    }
    if (checked.more() > 0) {
      page.text(2, say("ほか " + checked.more() + " 件", "and " + checked.more() + " more"));
    }
  }

  /** A cell as people find it, or the place in the document. */
  private String place(Fault fault) {
    if (fault.at() != null) {
      return fault.at().tab() + " " + fault.at().cell();
    }
    return fault.pointer().isEmpty() ? say("（全体）", "(document)") : fault.pointer();
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
