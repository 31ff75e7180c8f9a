package tenken.round.job;

import com.github.kagkarlsson.scheduler.Scheduler;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tenken.round.access.IdempotentAnswers;

/**
 * Runs jobs while the service runs: several instances share them, and one takes over what another
 * left. Begins when the service is ready for requests, and ends before anything that jobs use.
 */
@Component
class JobRunner implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED = 4;
  private static final Duration POLLING = Duration.ofSeconds(1);
  private static final Duration LAST_WAIT = Duration.ofSeconds(20);
  private static final int HOURS = 1;

  private final DataSource database;
  private final List<Job> jobs;
  private final IdempotentAnswers answers;
  private final Clock clock;
  private final JobMeters meters;
  private final Map<Queue, Integer> threads;
  private volatile Map<Queue, Scheduler> schedulers = Map.of();

  JobRunner(
      DataSource database,
      List<Job> jobs,
      IdempotentAnswers answers,
      Clock clock,
      JobMeters meters,
      @Value("${tenken.jobs.threads}") int threads,
      @Value("${tenken.webhooks.threads}") int deliveries) {
    this.database = database;
    this.jobs = List.copyOf(jobs);
    this.answers = answers;
    this.clock = clock;
    this.meters = meters;
    this.threads = Map.of(Queue.WORK, threads, Queue.DELIVERIES, deliveries);
  }

  /** Looks for work now rather than a little later. */
  void hurry(Queue queue) {
    Scheduler running = schedulers.get(queue);
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }

  @Override
  public void start() {
    Map<Queue, Scheduler> made = new EnumMap<>(Queue.class);
    threads.forEach((queue, count) -> made.put(queue, scheduler(queue, count)));
    made.values().forEach(Scheduler::start);
    schedulers = made;
  }

  private Scheduler scheduler(Queue queue, int count) {
    List<Task<?>> tasks = new ArrayList<>();
    jobs.stream().filter(job -> job.queue() == queue).forEach(job -> tasks.add(task(job)));
    List<RecurringTask<Void>> recurring = queue == Queue.WORK ? List.of(forgetting()) : List.of();
    return Scheduler.create(database, tasks)
        .startTasks(recurring)
        .tableName(queue.table())
        .threads(count)
        .pollUsingLockAndFetch(0.5, 1.0)
        .pollingInterval(POLLING)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED)
        .shutdownMaxWait(LAST_WAIT)
        .addSchedulerListener(meters)
        .build();
  }

  @Override
  public void stop() {
    Map<Queue, Scheduler> running = schedulers;
    schedulers = Map.of();
    running.values().forEach(Scheduler::stop);
  }

  @Override
  public boolean isRunning() {
    return !schedulers.isEmpty();
  }

  private Task<Void> task(Job job) {
    FailureHandler<Void> later = (complete, operations) -> retry(job, complete, operations);
    return Tasks.oneTime(job.name())
        .onFailure(later)
        .onDeadExecutionRevive()
        .execute((instance, context) -> job.run(instance.getId()));
  }

  private void retry(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures + 1;
    String cause = complete.getCause().map(e -> e.getClass().getName()).orElse("unknown");
    String object = complete.getExecution().taskInstance.getId();
    LOG.warn("{} of {} failed for the {}. time: {}", job.name(), object, failures, cause);
    job.retryAfter(object, failures)
        .ifPresentOrElse(
            wait -> operations.reschedule(complete, clock.instant().plus(wait)),
            operations::remove);
  }

  private RecurringTask<Void> forgetting() {
    return Tasks.recurring("forget-answers", FixedDelay.ofHours(HOURS))
        .execute((instance, context) -> answers.forgetOld());
  }
}
