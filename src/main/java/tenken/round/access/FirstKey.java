package tenken.round.access;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Role;

/**
 * Sees to the secretariat's first key: the one that {@code TENKEN_BOOTSTRAP_KEY} gives, or else one
 * that is printed when the service first starts, and never again.
 */
@Component
class FirstKey implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstKey.class);
  private static final String ID = "key-bootstrap";
  private static final String VARIABLE = "TENKEN_BOOTSTRAP_KEY";
  private static final int SHORTEST = 20;
  private static final NewApiKey KEY =
      new NewApiKey("bootstrap", Role.SECRETARIAT, null, Set.of(), null);

  private final Desk desk;
  private final ApiKeyStore store;
  private final Audit audit;
  private final Clock clock;
  private final Environment environment;

  FirstKey(Desk desk, ApiKeyStore store, Audit audit, Clock clock, Environment environment) {
    this.desk = desk;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String given = environment.getProperty(VARIABLE, "");
    if (given.isBlank()) {
      String made = "tenken_" + Ids.letters();
      if (desk.as(Caller.SERVICE, () -> added(made))) {
        print(made);
      }
      return;
    }
    if (!ApiKeys.looksLikeKey(given) || given.length() < SHORTEST) {
      throw new IllegalStateException(
          VARIABLE + " must have at least " + SHORTEST + " characters, and no dot");
    }
    desk.run(
        Caller.SERVICE,
        () -> {
          if (!added(given)) {
            store.changeHash(ID, ApiKeys.sha256(given), clock.instant());
          }
        });
  }

  private boolean added(String secret) {
    boolean added =
        store.insertOnce(ID, KEY, ApiKeys.sha256(secret), Caller.SERVICE.id(), clock.instant());
    if (added) {
      audit.note(Caller.SERVICE, "api-key.issued", ID, Role.SECRETARIAT.name());
    }
    return added;
  }

  /** Printed, not logged: a log is kept and read by others. */
  @SuppressWarnings("SystemOut")
  private static void print(String secret) {
    System.out.printf(
        "%n  The secretariat's first key. It is shown this once; keep it.%n%n    %s%n%n", secret);
    LOG.info("The secretariat's first key was printed");
  }
}
