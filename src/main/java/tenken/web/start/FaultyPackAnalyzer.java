package tenken.web.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import tenken.round.pack.FaultyPackException;

/** Says why the service did not start: every fault of the pack, one a line. */
final class FaultyPackAnalyzer extends AbstractFailureAnalyzer<FaultyPackException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, FaultyPackException cause) {
    int count = cause.faults().size();
    String description =
        "The pack in %s has %d %s and is not used:%n%n  %s"
            .formatted(
                cause.pack(),
                count,
                count == 1 ? "fault" : "faults",
                String.join(System.lineSeparator() + "  ", cause.faults()));
    String action =
        "Correct the places named above and start again (rules/README.md says how a pack is"
            + " written), or leave out `tenken.rules` to use the pack that the service ships with.";
    return new FailureAnalysis(description, action, cause);
  }
}
