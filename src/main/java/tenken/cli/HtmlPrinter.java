package tenken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import tenken.catalog.Language;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.html.HtmlReport;
import tenken.exchange.report.By;
import tenken.exchange.report.Reports;

/** Puts out a report to read in a browser and to print. */
final class HtmlPrinter implements Printer {

  private final OutputStream out;
  private final Reports reports;
  private final By by;
  private final HtmlReport html = new HtmlReport();

  HtmlPrinter(OutputStream out, RulePack pack, Language language, By by) {
    this.out = out;
    this.reports = new Reports(pack.pack(), language);
    this.by = by;
  }

  @Override
  public void print(Checked checked) throws IOException {
    AssessmentDto result = Objects.requireNonNull(checked.resultOrNull());
    out.write(html.of(reports.of(result, by)).getBytes(UTF_8));
  }
}
