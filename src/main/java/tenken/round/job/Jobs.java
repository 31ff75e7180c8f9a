package tenken.round.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for work to be done, in the transaction of what causes it. */
@Component
public class Jobs {

  private final SchedulerClient client;
  private final ObjectProvider<JobRunner> runner;
  private final Clock clock;

  Jobs(SchedulerClient client, ObjectProvider<JobRunner> runner, Clock clock) {
    this.client = client;
    this.runner = runner;
    this.clock = clock;
  }

  /** Asks for a job on an object, as soon as this transaction is committed. */
  public void soon(String job, String object) {
    client.scheduleIfNotExists(new TaskInstance<>(job, object), clock.instant());
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              runner.ifAvailable(JobRunner::hurry);
            }
          });
    }
  }
}
