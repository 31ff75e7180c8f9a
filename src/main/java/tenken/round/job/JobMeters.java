package tenken.round.job;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells how much work is asked for and not done yet, on all instances together, and how that of
 * this instance went.
 */
@Component
class JobMeters extends AbstractSchedulerListener {

  private static final String JOB = "job";

  private final MeterRegistry meters;
  private final JdbcClient jdbc;

  JobMeters(MeterRegistry meters, JdbcClient jdbc, List<Job> jobs) {
    this.meters = meters;
    this.jdbc = jdbc;
    jobs.forEach(this::gauge);
  }

  private void gauge(Job job) {
    Gauge.builder("tenken.jobs.waiting", () -> waiting(job)).tag(JOB, job.name()).register(meters);
  }

  private long waiting(Job job) {
    return jdbc.sql("select count(*) from " + job.queue().table() + " where task_name = :job")
        .param("job", job.name())
        .query(Long.class)
        .single();
  }

  @Override
  public void onExecutionComplete(ExecutionComplete execution) {
    String job = execution.getExecution().taskInstance.getTaskName();
    String outcome = execution.getResult().name().toLowerCase(Locale.ROOT);
    meters.timer("tenken.jobs", JOB, job, "outcome", outcome).record(execution.getDuration());
  }
}
