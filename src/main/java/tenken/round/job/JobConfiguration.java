package tenken.round.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tenken.round.access.IdempotentAnswers;

/** Runs jobs: several instances share them, and one takes over what another left. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(JobConfiguration.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED = 4;
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration LAST_WAIT = Duration.ofSeconds(20);
  private static final int HOURS = 1;

  @Bean
  @Primary
  SchedulerClient schedulerClient(DataSource database) {
    return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database)).build();
  }

  @Bean(destroyMethod = "")
  Scheduler scheduler(
      DataSource database,
      List<Job> jobs,
      IdempotentAnswers answers,
      Clock clock,
      @Value("${tenken.jobs.threads}") int threads) {
    List<Task<?>> tasks = new ArrayList<>();
    jobs.forEach(job -> tasks.add(task(job, clock)));
    return Scheduler.create(database, tasks)
        .startTasks(forgetting(answers))
        .threads(threads)
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(POLLING)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED)
        .shutdownMaxWait(LAST_WAIT)
        .build();
  }

  private static Task<Void> task(Job job, Clock clock) {
    FailureHandler<Void> later = (complete, operations) -> retry(job, clock, complete, operations);
    return Tasks.oneTime(job.name())
        .onFailure(later)
        .onDeadExecutionRevive()
        .execute((instance, context) -> job.run(instance.getId()));
  }

  private static void retry(
      Job job, Clock clock, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    String cause = complete.getCause().map(e -> e.getClass().getName()).orElse("unknown");
    String object = complete.getExecution().taskInstance.getId();
    LOG.warn("{} of {} failed for the {}. time: {}", job.name(), object, failures, cause);
    job.retryAfter(failures)
        .ifPresentOrElse(
            wait -> operations.reschedule(complete, clock.instant().plus(wait)),
            operations::remove);
  }

  private static RecurringTask<Void> forgetting(IdempotentAnswers answers) {
    return Tasks.recurring("forget-answers", FixedDelay.ofHours(HOURS))
        .execute((instance, context) -> answers.forgetOld());
  }

  /** Begins when the service is ready for requests, and ends before anything that jobs use. */
  @Bean
  SmartLifecycle work(Scheduler scheduler) {
    return new SmartLifecycle() {
      private volatile boolean running;

      @Override
      public void start() {
        scheduler.start();
        running = true;
      }

      @Override
      public void stop() {
        scheduler.stop();
        running = false;
      }

      @Override
      public boolean isRunning() {
        return running;
      }
    };
  }
}
