package tenken.round.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do where the service cannot have the database that it needs. */
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabaseException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusableDatabaseException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
  }
}
