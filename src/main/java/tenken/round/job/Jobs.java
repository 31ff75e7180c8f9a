package tenken.round.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for work to be done, in the transaction of what causes it. */
@Component
public class Jobs {

  private final Map<Queue, SchedulerClient> clients = new EnumMap<>(Queue.class);
  private final ObjectProvider<JobRunner> runner;
  private final Clock clock;

  Jobs(DataSource database, ObjectProvider<JobRunner> runner, Clock clock) {
    DataSource transactional = new TransactionAwareDataSourceProxy(database);
    for (Queue queue : Queue.values()) {
      clients.put(
          queue, SchedulerClient.Builder.create(transactional).tableName(queue.table()).build());
    }
    this.runner = runner;
    this.clock = clock;
  }

  /** Asks for a job of the service on an object, as soon as this transaction is committed. */
  public void soon(String job, String object) {
    soon(Queue.WORK, job, object);
  }

  /** Asks for a job of a queue on an object, as soon as this transaction is committed. */
  public void soon(Queue queue, String job, String object) {
    Objects.requireNonNull(clients.get(queue))
        .scheduleIfNotExists(new TaskInstance<>(job, object), clock.instant());
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              runner.ifAvailable(each -> each.hurry(queue));
            }
          });
    }
  }
}
