package tenken.web.pages.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers how far long work is, by server-sent events, until it is done. */
@Component
class Progress implements DisposableBean {

  /** After this the browser asks anew, and is let in only if it still may. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final long EVERY_MILLIS = 500;

  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
          });

  /** How far work is. */
  record Step(int done, int total) {

    boolean over() {
      return done >= total;
    }
  }

  /** Tells each step until the work is done. */
  SseEmitter of(Supplier<Step> step) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    AtomicReference<Step> told = new AtomicReference<>();
    Future<?> each =
        looking.scheduleWithFixedDelay(
            () -> tell(emitter, step, told), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    emitter.onCompletion(() -> each.cancel(false));
    emitter.onTimeout(emitter::complete);
    return emitter;
  }

  private static void tell(SseEmitter emitter, Supplier<Step> step, AtomicReference<Step> told) {
    try {
      Step now = step.get();
      if (!now.equals(told.getAndSet(now))) {
        emitter.send(SseEmitter.event().name("progress").data(now.done() + "/" + now.total()));
      }
      if (now.over()) {
        emitter.send(SseEmitter.event().name("done").data("done"));
        emitter.complete();
      }
    } catch (IOException | RuntimeException gone) {
      emitter.completeWithError(gone);
    }
  }

  @Override
  public void destroy() {
    looking.shutdownNow();
  }
}
