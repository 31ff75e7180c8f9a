package tenken.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tenken.catalog.Language;
import tenken.exchange.sarif.Places;
import tenken.exchange.sarif.SarifLog;

/** Puts out one SARIF log with a run for each document; a faulty document is told beside it. */
final class SarifPrinter implements Printer {

  private final OutputStream out;
  private final Printer faults;
  private final RulePack pack;
  private final SarifLog log;

  SarifPrinter(OutputStream out, Printer faults, RulePack pack, Language language) {
    this.out = out;
    this.faults = faults;
    this.pack = pack;
    this.log = new SarifLog(language);
  }

  @Override
  public void print(Checked checked) throws IOException {
    if (checked.resultOrNull() == null) {
      faults.print(checked);
    } else {
      Places places = checked.answers().get();
      log.add(checked.resultOrNull(), pack.pack(), checked.source().file(), places, Map.of());
    }
  }

  @Override
  public void end() throws IOException {
    out.write(log.write());
    out.write('\n');
  }
}
