package tenken.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import tenken.catalog.Language;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.oscal.OscalResults;

/** Puts out a document of OSCAL. */
final class OscalPrinter implements Printer {

  private final OutputStream out;
  private final OscalResults oscal;

  OscalPrinter(OutputStream out, RulePack pack, Language language) {
    this.out = out;
    this.oscal = new OscalResults(pack.pack(), language);
  }

  @Override
  public void print(Checked checked) throws IOException {
    AssessmentDto result = Objects.requireNonNull(checked.resultOrNull());
    out.write(oscal.write(result));
  }
}
