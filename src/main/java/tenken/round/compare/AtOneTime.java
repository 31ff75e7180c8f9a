package tenken.round.compare;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tenken.round.Caller;
import tenken.round.Desk;

/**
 * Work that reads all of the database as it stands at one time and changes nothing. Safe to share
 * between threads.
 */
@Component
class AtOneTime {

  private final Desk desk;
  private final TransactionTemplate transactions;

  AtOneTime(Desk desk, PlatformTransactionManager transactions) {
    this.desk = desk;
    this.transactions = new TransactionTemplate(transactions);
    this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.transactions.setReadOnly(true);
  }

  /** Does work as the caller. */
  <T> T as(Caller caller, Supplier<T> work) {
    return Objects.requireNonNull(
        transactions.execute(status -> Objects.requireNonNull(desk.as(caller, work))));
  }

  /** Does work that gives nothing back. */
  void run(Caller caller, Runnable work) {
    transactions.executeWithoutResult(status -> desk.run(caller, work));
  }
}
