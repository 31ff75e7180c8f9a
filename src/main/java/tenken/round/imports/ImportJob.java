package tenken.round.imports;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Desk;
import tenken.round.imports.Import.Failure;
import tenken.round.imports.Import.Status;
import tenken.round.job.Job;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/**
 * Brings in the lines of an import, each in a transaction of its own together with how far the
 * import is, so that whoever begins it again goes on with the next. Several lines in one would hold
 * the record of what is done, and with it everybody else who does something, until all are done.
 */
@Component
class ImportJob implements Job {

  static final String NAME = "import";

  private final Desk desk;
  private final LoadedPacks packs;
  private final Rounds rounds;
  private final ImportStore store;
  private final LineStore lines;
  private final Taking taking;
  private final Audit audit;
  private volatile boolean stopping;

  ImportJob(
      Desk desk,
      LoadedPacks packs,
      Rounds rounds,
      ImportStore store,
      LineStore lines,
      Taking taking,
      Audit audit) {
    this.desk = desk;
    this.packs = packs;
    this.rounds = rounds;
    this.store = store;
    this.lines = lines;
    this.taking = taking;
    this.audit = audit;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** The service need not wait for hundreds of lines before it stops. */
  @EventListener
  void stop(ContextClosedEvent closed) {
    stopping = true;
  }

  @Override
  public void run(String id) {
    while (desk.as(Caller.SERVICE, () -> proceed(id))) {
      if (stopping) {
        throw new CancellationException("the service stops");
      }
    }
  }

  /** Brings in the next line, and tells whether there are more. */
  private boolean proceed(String id) {
    Optional<Import> open = store.takeOpen(id);
    if (open.isEmpty()) {
      return false;
    }
    Round round = rounds.found(open.get().round());
    if (packs.installed(round.packDigest()).isEmpty()) {
      lines.drop(id);
      store.fail(id, Failure.PACK_NOT_INSTALLED);
      audit.note(Caller.SERVICE, "import.failed", id, Failure.PACK_NOT_INSTALLED.name());
      return false;
    }
    ImportedLine line = taking.take(open.get(), round, lines.take(id).orElseThrow());
    lines.put(id, line);
    boolean more = open.get().done() + 1 < open.get().total();
    store.advance(id, line.outcome(), more ? Status.RUNNING : Status.COMPLETED);
    if (!more) {
      audit.note(Caller.SERVICE, "import.completed", id);
    }
    return more;
  }
}
