package tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import tenken.catalog.Language;
import tenken.exchange.html.HtmlReport;
import tenken.exchange.report.By;
import tenken.exchange.report.Reports;

/** Puts out a report to read in a browser and to print; a faulty document is told as text. */
final class HtmlPrinter implements Printer {

  private final OutputStream out;
  private final Printer faults;
  private final Reports reports;
  private final By by;
  private final HtmlReport html = new HtmlReport();

  HtmlPrinter(OutputStream out, Printer faults, RulePack pack, Language language, By by) {
    this.out = out;
    this.faults = faults;
    this.reports = new Reports(pack.pack(), language);
    this.by = by;
  }

  @Override
  public void print(Checked checked) throws IOException {
    if (checked.resultOrNull() == null) {
      faults.print(checked);
    } else {
      out.write(html.of(reports.of(checked.resultOrNull(), by)).getBytes(UTF_8));
    }
  }
}
