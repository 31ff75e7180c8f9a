package tenken.round.replay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.job.Job;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.replay.Replay.Failure;
import tenken.round.replay.Replay.Status;

/**
 * Makes the assessments of a replay anew, some in each transaction together with how far it is.
 * Whoever begins it again goes on where the last transaction ended.
 */
@Component
class ReplayJob implements Job {

  static final String NAME = "replay";

  private final Desk desk;
  private final LoadedPacks packs;
  private final ReplayStore store;
  private final DifferenceStore differences;
  private final Reassessing reassessing;
  private final Audit audit;
  private final int chunk;
  private volatile boolean stopping;

  ReplayJob(
      Desk desk,
      LoadedPacks packs,
      ReplayStore store,
      DifferenceStore differences,
      Reassessing reassessing,
      Audit audit,
      @Value("${tenken.replays.chunk}") int chunk) {
    this.desk = desk;
    this.packs = packs;
    this.store = store;
    this.differences = differences;
    this.reassessing = reassessing;
    this.audit = audit;
    this.chunk = chunk;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** The service need not wait for thousands of assessments before it stops. */
  @EventListener
  void stop(ContextClosedEvent closed) {
    stopping = true;
  }

  @Override
  public void run(String replay) {
    while (desk.as(Caller.SERVICE, () -> proceed(replay))) {
      if (stopping) {
        throw new CancellationException("the service stops");
      }
    }
  }

  /** Makes the next ones, and tells whether there are more. */
  private boolean proceed(String id) {
    Optional<Replay> open = store.takeOpen(id);
    if (open.isEmpty()) {
      return false;
    }
    Optional<LoadedPack> pack = packs.installed(open.get().packDigest());
    if (pack.isEmpty()) {
      store.fail(id, Failure.PACK_NOT_INSTALLED);
      audit.note(Caller.SERVICE, "replay.failed", id, Failure.PACK_NOT_INSTALLED.name());
      return false;
    }
    List<Pending> next = differences.next(id, chunk);
    next.forEach(
        each -> differences.put(id, each.assessment(), reassessing.difference(each, pack.get())));
    boolean more = open.get().done() + next.size() < open.get().total();
    store.advance(id, next.size(), more ? Status.RUNNING : Status.COMPLETED);
    if (!more) {
      audit.note(Caller.SERVICE, "replay.completed", id);
    }
    return more;
  }
}
