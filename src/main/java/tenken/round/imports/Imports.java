package tenken.round.imports;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.imports.ImportedLine.Outcome;
import tenken.round.job.Jobs;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** What is brought in of what operators submitted outside the service. */
@Component
public class Imports {

  /** The most lines of one import. */
  public static final int LINES = 1_000;

  /** The most bytes of one import. */
  public static final int BYTES = 1 << 24;

  private final Desk desk;
  private final LoadedPacks packs;
  private final Rounds rounds;
  private final ImportStore store;
  private final LineStore lines;
  private final Jobs jobs;
  private final Audit audit;

  Imports(
      Desk desk,
      LoadedPacks packs,
      Rounds rounds,
      ImportStore store,
      LineStore lines,
      Jobs jobs,
      Audit audit) {
    this.desk = desk;
    this.packs = packs;
    this.rounds = rounds;
    this.store = store;
    this.lines = lines;
    this.jobs = jobs;
    this.audit = audit;
  }

  /**
   * Asks for lines to be brought in to a round.
   *
   * @param sent the lines, at least one
   * @throws Denied with NOT_FOUND if there is no such round, or PACK_NOT_INSTALLED
   */
  public Import request(Caller caller, String round, List<WaitingLine> sent) {
    caller.needs(Right.IMPORT_SUBMISSIONS);
    return desk.as(
        caller,
        () -> {
          Round found = rounds.found(round);
          if (packs.installed(found.packDigest()).isEmpty()) {
            throw new Denied(Reason.PACK_NOT_INSTALLED);
          }
          String id = Ids.next("imp");
          store.insert(id, round, sent.size(), caller.id());
          lines.add(id, sent);
          jobs.soon(ImportJob.NAME, id);
          audit.note(caller, "import.requested", id, round + ", " + sent.size() + " lines");
          return found(id);
        });
  }

  /**
   * Lists the imports of a round that the caller may know of.
   *
   * @throws Denied with NOT_FOUND if there is no such round
   */
  public Page<Import> list(Caller caller, String round, Listing listing) {
    return read(
        caller, () -> Page.of(store.list(rounds.found(round).id(), listing), listing, Import::seq));
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Import get(Caller caller, String id) {
    return read(caller, () -> found(id));
  }

  /**
   * Lists what came of lines, as far as that is known.
   *
   * @param outcome only of lines with this outcome, or null
   * @throws Denied with NOT_FOUND if the caller may not know of the import
   */
  public Page<ImportedLine> lines(
      Caller caller, String id, @Nullable Outcome outcome, Listing listing) {
    return read(
        caller,
        () -> Page.of(lines.list(found(id).id(), outcome, listing), listing, ImportedLine::number));
  }

  private <T> T read(Caller caller, Supplier<T> read) {
    caller.needs(Right.IMPORT_SUBMISSIONS);
    return desk.as(caller, read);
  }

  private Import found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }
}
