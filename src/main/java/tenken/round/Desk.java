package tenken.round;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where all stored work is done: in one transaction, which tells the database who asks, so that its
 * row-level policies show a caller nothing that is not the caller's. Safe to share between threads.
 */
@Component
public class Desk {

  private final TransactionTemplate transactions;
  private final TransactionTemplate apart;
  private final JdbcClient jdbc;

  Desk(PlatformTransactionManager transactions, JdbcClient jdbc) {
    this.transactions = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.jdbc = jdbc;
  }

  /** Does work as the caller; within other work, in the same transaction. */
  public <T> T as(Caller caller, Supplier<T> work) {
    return transactions.execute(
        status -> {
          introduce(caller);
          return work.get();
        });
  }

  /** Does work that gives nothing back. */
  public void run(Caller caller, Runnable work) {
    transactions.executeWithoutResult(
        status -> {
          introduce(caller);
          work.run();
        });
  }

  /**
   * Does the service's own work in a transaction of its own, also within the work of a caller, who
   * stays the one who asks there.
   */
  public <T> T apart(Supplier<T> work) {
    return apart.execute(
        status -> {
          introduce(Caller.SERVICE);
          return work.get();
        });
  }

  private void introduce(Caller caller) {
    String operator = caller.operator();
    jdbc.sql(
            "select set_config('tenken.role', :role, true),"
                + " set_config('tenken.operator', :operator, true),"
                + " set_config('tenken.caller', :caller, true)")
        .param("role", caller.role().name())
        .param("operator", operator == null ? "" : operator)
        .param("caller", caller.id())
        .query((row, at) -> row.getString(1))
        .single();
  }
}
