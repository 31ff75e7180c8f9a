package tenken.round.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

/** The years of monitoring. */
@Component
public class Programmes {

  private final Desk desk;
  private final ProgrammeStore store;
  private final Audit audit;

  Programmes(Desk desk, ProgrammeStore store, Audit audit) {
    this.desk = desk;
    this.store = store;
    this.audit = audit;
  }

  /**
   * Begins a year.
   *
   * @throws Denied with INCONSISTENT if a phase is there twice or ends before it begins
   */
  public Programme add(Caller caller, ProgrammeContent content) {
    caller.needs(Right.MANAGE_ROUNDS);
    check(content);
    return desk.as(
        caller,
        () -> {
          String id = Ids.next("prg");
          store.insert(id, content);
          audit.note(caller, "programme.added", id);
          return found(id);
        });
  }

  /**
   * Changes a year.
   *
   * @param version the version that the caller has read
   * @throws Denied with NOT_FOUND, STALE_VERSION or INCONSISTENT
   */
  public Programme change(Caller caller, String id, int version, ProgrammeContent content) {
    caller.needs(Right.MANAGE_ROUNDS);
    check(content);
    return desk.as(
        caller,
        () -> {
          found(id);
          if (!store.update(id, version, content)) {
            throw new Denied(Reason.STALE_VERSION);
          }
          audit.note(caller, "programme.changed", id, "version " + (version + 1));
          return found(id);
        });
  }

  /**
   * Says how an operator is heard.
   *
   * @throws Denied with NOT_FOUND if there is no such programme or operator
   */
  public Programme hear(Caller caller, String id, Hearing hearing) {
    caller.needs(Right.MANAGE_ROUNDS);
    return desk.as(
        caller,
        () -> {
          found(id);
          if (!store.operatorExists(hearing.operator())) {
            throw new Denied(Reason.NOT_FOUND);
          }
          store.putHearing(id, hearing);
          audit.note(caller, "hearing.set", id, hearing.operator());
          return found(id);
        });
  }

  /** Lists all years. */
  public Page<Programme> list(Caller caller, Listing listing) {
    caller.needs(Right.READ_ROUNDS);
    return Page.of(desk.as(caller, () -> store.list(listing)), listing, Programme::seq);
  }

  /**
   * One year.
   *
   * @throws Denied with NOT_FOUND
   */
  public Programme get(Caller caller, String id) {
    caller.needs(Right.READ_ROUNDS);
    return desk.as(caller, () -> found(id));
  }

  private Programme found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  private static void check(ProgrammeContent content) {
    List<String> wrong = new ArrayList<>();
    Set<Phase> seen = EnumSet.noneOf(Phase.class);
    for (int at = 0; at < content.phases().size(); at++) {
      PhaseDates dates = content.phases().get(at);
      if (!seen.add(dates.phase())) {
        wrong.add("/phases/" + at + "/phase");
      }
      if (dates.to() != null && dates.to().isBefore(dates.from())) {
        wrong.add("/phases/" + at + "/to");
      }
    }
    if (!wrong.isEmpty()) {
      throw new Denied(Reason.INCONSISTENT, wrong);
    }
  }
}
