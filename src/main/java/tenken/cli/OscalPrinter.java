package tenken.cli;

import java.io.IOException;
import java.io.OutputStream;
import tenken.catalog.Language;
import tenken.exchange.oscal.OscalResults;

/** Puts out a document of OSCAL; a faulty document is told beside it. */
final class OscalPrinter implements Printer {

  private final OutputStream out;
  private final Printer faults;
  private final OscalResults oscal;

  OscalPrinter(OutputStream out, Printer faults, RulePack pack, Language language) {
    this.out = out;
    this.faults = faults;
    this.oscal = new OscalResults(pack.pack(), language);
  }

  @Override
  public void print(Checked checked) throws IOException {
    if (checked.resultOrNull() == null) {
      faults.print(checked);
    } else {
      out.write(oscal.write(checked.resultOrNull()));
      out.write('\n');
    }
  }
}
