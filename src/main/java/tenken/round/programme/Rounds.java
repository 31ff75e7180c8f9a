package tenken.round.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.round.Audit;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Ids;
import tenken.round.Listing;
import tenken.round.Page;
import tenken.round.Right;
import tenken.round.pack.LoadedPacks;

/** The rounds of all years. */
@Component
public class Rounds {

  private final Desk desk;
  private final RoundStore store;
  private final LoadedPacks packs;
  private final Audit audit;

  Rounds(Desk desk, RoundStore store, LoadedPacks packs, Audit audit) {
    this.desk = desk;
    this.store = store;
    this.packs = packs;
    this.audit = audit;
  }

  /**
   * Opens a round.
   *
   * @throws Denied with UNKNOWN_PACK, UNKNOWN_REFERENCE, INCONSISTENT or ALREADY_EXISTS
   */
  public Round open(Caller caller, NewRound wanted) {
    caller.needs(Right.MANAGE_ROUNDS);
    Pack pack = packs.named(wanted.pack()).pack();
    Sheet sheet =
        Optional.ofNullable(pack.sheets().get(wanted.sheet()))
            .orElseThrow(() -> new Denied(Reason.UNKNOWN_REFERENCE, List.of("/sheet")));
    if (wanted.dueOn().isBefore(wanted.opensOn())) {
      throw new Denied(Reason.INCONSISTENT, List.of("/dueOn"));
    }
    return desk.as(
        caller,
        () -> {
          requireKnown(wanted, sheet);
          String id = Ids.next("rnd");
          store.insert(id, wanted, sheet, pack);
          audit.note(caller, "round.opened", id, sheet.id());
          return found(id);
        });
  }

  private void requireKnown(NewRound wanted, Sheet sheet) {
    List<String> unknown = new ArrayList<>();
    if (!store.programmeExists(wanted.programme())) {
      unknown.add("/programme");
    }
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < wanted.operators().size(); at++) {
      String operator = wanted.operators().get(at);
      if (!store.kindOf(operator).equals(Optional.of(sheet.kind())) || !seen.add(operator)) {
        unknown.add("/operators/" + at);
      }
    }
    if (!unknown.isEmpty()) {
      throw new Denied(Reason.UNKNOWN_REFERENCE, unknown);
    }
  }

  /**
   * Lets an operator take part, or gives it another date.
   *
   * @param dueOn its own date, or null for the round's
   * @param reason why, if it has a date of its own
   * @throws Denied with NOT_FOUND, or INCONSISTENT if only one of the two is given or the date is
   *     before the round's first day
   */
  public Round admit(
      Caller caller,
      String id,
      String operator,
      @Nullable LocalDate dueOn,
      @Nullable String reason) {
    caller.needs(Right.MANAGE_ROUNDS);
    return desk.as(
        caller,
        () -> {
          Round round = found(id);
          if (dueOn == null ? reason != null : dueOn.isBefore(round.opensOn())) {
            throw new Denied(Reason.INCONSISTENT, List.of("/dueOn"));
          }
          if (dueOn != null && reason == null) {
            throw new Denied(Reason.INCONSISTENT, List.of("/reason"));
          }
          if (store.kindOf(operator).isEmpty()) {
            throw new Denied(Reason.NOT_FOUND);
          }
          if (!store.kindOf(operator).equals(Optional.of(kind(round)))) {
            throw new Denied(Reason.WRONG_STATE);
          }
          store.putOperator(id, operator, dueOn, reason);
          audit.note(caller, "round.operator-set", id, operator);
          return found(id);
        });
  }

  private Sheet.Kind kind(Round round) {
    return Optional.ofNullable(packs.pinned(round.packDigest()).pack().sheets().get(round.sheet()))
        .orElseThrow(() -> new Denied(Reason.UNKNOWN_PACK))
        .kind();
  }

  /** Lists those that the caller may know of. */
  public Page<Round> list(Caller caller, Listing listing) {
    caller.needs(Right.READ_ROUNDS);
    return Page.of(desk.as(caller, () -> store.list(listing)), listing, Round::seq);
  }

  /**
   * One of them.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Round get(Caller caller, String id) {
    caller.needs(Right.READ_ROUNDS);
    return desk.as(caller, () -> found(id));
  }

  /**
   * One of them, within work at the desk that has its own rights.
   *
   * @throws Denied with NOT_FOUND if the caller may not know of it
   */
  public Round found(String id) {
    return find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  /** Finds one of them, within work at the desk that has its own rights. */
  public Optional<Round> find(String id) {
    return store.find(id);
  }
}
