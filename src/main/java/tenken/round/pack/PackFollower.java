package tenken.round.pack;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.Desk;

/** Puts in force on this instance, within a few seconds, what was put in force on any. */
@Component
class PackFollower implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(PackFollower.class);
  private static final Duration EVERY = Duration.ofSeconds(2);

  private final Desk desk;
  private final PackSetting setting;
  private final LoadedPacks packs;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(PackFollower::daemon);
  private final Future<?> following;

  /** Follows from now on, after the tables were made. */
  PackFollower(Desk desk, PackSetting setting, LoadedPacks packs, FlywayMigrationInitializer made) {
    this.desk = desk;
    this.setting = setting;
    this.packs = packs;
    follow();
    following =
        thread.scheduleWithFixedDelay(
            this::tryToFollow, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pack-in-force");
    thread.setDaemon(true);
    return thread;
  }

  private void follow() {
    packs.choose(desk.as(Caller.SERVICE, setting::digest).orElse(null));
  }

  /** While the database is away the pack stays the one that it was. */
  private void tryToFollow() {
    try {
      follow();
    } catch (RuntimeException e) {
      LOG.debug("which pack is in force cannot be read: {}", e.toString());
    }
  }

  @Override
  public void destroy() {
    following.cancel(true);
    thread.shutdown();
  }
}
