package tenken.round.replay;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.job.Jobs;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Rounds;
import tenken.round.replay.Difference.Outcome;

/** Rounds under other packs. */
@Component
public class Replays {

  private final Desk desk;
  private final LoadedPacks packs;
  private final Rounds rounds;
  private final ReplayStore store;
  private final DifferenceStore differences;
  private final TotalsStore totals;
  private final Jobs jobs;
  private final Audit audit;

  Replays(
      Desk desk,
      LoadedPacks packs,
      Rounds rounds,
      ReplayStore store,
      DifferenceStore differences,
      TotalsStore totals,
      Jobs jobs,
      Audit audit) {
    this.desk = desk;
    this.packs = packs;
    this.rounds = rounds;
    this.store = store;
    this.differences = differences;
    this.totals = totals;
    this.jobs = jobs;
    this.audit = audit;
  }

  /**
   * Asks for every assessment of a round that is completed now to be made anew.
   *
   * @param digest digest of the other pack
   * @throws Denied with UNKNOWN_PACK, or UNKNOWN_REFERENCE if there is no such round
   */
  public Replay request(Caller caller, String round, String digest) {
    caller.needs(Right.REPLAY);
    Pack pack = packs.installed(digest).orElseThrow(() -> new Denied(Reason.UNKNOWN_PACK)).pack();
    return desk.as(
        caller,
        () -> {
          requireRound(round);
          String id = Ids.next("rpl");
          store.insert(id, round, pack, differences.queue(id, round), caller.id());
          jobs.soon(ReplayJob.NAME, id);
          audit.note(caller, "replay.requested", id, round + " under " + pack.digest());
          return found(id);
        });
  }

  private void requireRound(String round) {
    try {
      rounds.found(round);
    } catch (Denied none) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, List.of("/round"));
    }
  }

  /** Lists all replays. */
  public Page<Replay> list(Caller caller, Listing listing) {
    return compare(caller, () -> Page.of(store.list(listing), listing, Replay::seq));
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if there is none
   */
  public Replay get(Caller caller, String id) {
    return compare(caller, () -> found(id));
  }

  /** What one of them found so far. */
  public ReplayTotals totals(Caller caller, String id) {
    return compare(caller, () -> totals.of(found(id).id()));
  }

  /**
   * Lists what differs, assessment by assessment, as far as they are done.
   *
   * @param operator id of an operator, or null for all
   * @param outcome what came of them, or null for all
   * @throws Denied with NOT_FOUND if there is no such replay
   */
  public Page<ReplayedAssessment> differences(
      Caller caller,
      String id,
      @Nullable String operator,
      @Nullable Outcome outcome,
      Listing listing) {
    return compare(
        caller,
        () ->
            Page.of(
                differences.list(found(id).id(), operator, outcome, listing),
                listing,
                ReplayedAssessment::seq));
  }

  private <T> T compare(Caller caller, Supplier<T> read) {
    caller.needs(Right.COMPARE);
    return desk.as(caller, read);
  }

  private Replay found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }
}
