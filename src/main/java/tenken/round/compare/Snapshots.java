package tenken.round.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
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
import tenken.round.compare.Snapshot.Member;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;

/** Snapshots: taken once, never changed. */
@Component
public class Snapshots {

  private final Desk desk;
  private final SnapshotStore store;
  private final Rounds rounds;
  private final OperatorTables tables;
  private final TableWriter writer;
  private final Audit audit;
  private final Clock clock;

  Snapshots(
      Desk desk,
      SnapshotStore store,
      Rounds rounds,
      OperatorTables tables,
      TableWriter writer,
      Audit audit,
      Clock clock) {
    this.desk = desk;
    this.store = store;
    this.rounds = rounds;
    this.tables = tables;
    this.writer = writer;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes one of a round as it stands.
   *
   * @throws Denied with UNKNOWN_REFERENCE if there is no such round, with ALREADY_EXISTS if the
   *     round has one of that name, with PACK_NOT_INSTALLED
   */
  public Snapshot.Full take(Caller caller, NewSnapshot wanted) {
    caller.needs(Right.TAKE_SNAPSHOTS);
    return desk.as(
        caller,
        () -> {
          Round round =
              rounds
                  .find(wanted.round())
                  .orElseThrow(() -> new Denied(Reason.UNKNOWN_REFERENCE, List.of("/round")));
          String id = Ids.next("snp");
          if (!store.insert(id, wanted, round, caller.id(), now())) {
            throw new Denied(Reason.ALREADY_EXISTS);
          }
          List<RoundStanding> standings = tables.standings(round);
          for (Grouping grouping : Grouping.values()) {
            String content = writer.write(tables.table(round, standings, grouping));
            store.insertTable(id, new Snapshot.Table(grouping, digest(content)), content);
          }
          members(round, standings).forEach(each -> store.insertMember(id, each));
          audit.note(caller, "snapshot.taken", id, round.id());
          return full(id);
        });
  }

  private List<Member> members(Round round, List<RoundStanding> standings) {
    return Members.of(standings, tables.table(round, standings, Grouping.VIEWPOINTS));
  }

  private Snapshot.Full full(String id) {
    return new Snapshot.Full(found(id), store.members(id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Lists them.
   *
   * @param round only those of the round, or null
   */
  public Page<Snapshot> list(Caller caller, @Nullable String round, Listing listing) {
    caller.needs(Right.COMPARE);
    return Page.of(desk.as(caller, () -> store.list(round, listing)), listing, Snapshot::seq);
  }

  /**
   * One of them with its operators.
   *
   * @throws Denied with NOT_FOUND
   */
  public Snapshot.Full get(Caller caller, String id) {
    caller.needs(Right.COMPARE);
    return desk.as(caller, () -> full(id));
  }

  /**
   * A table as it was stored.
   *
   * @throws Denied with NOT_FOUND
   */
  public String table(Caller caller, String id, Grouping grouping) {
    caller.needs(Right.COMPARE);
    return desk.as(
        caller, () -> store.table(id, grouping).orElseThrow(() -> new Denied(Reason.NOT_FOUND)));
  }

  /**
   * What became of its round since.
   *
   * @throws Denied with NOT_FOUND or PACK_NOT_INSTALLED
   */
  public SnapshotDifferences differences(Caller caller, String id) {
    caller.needs(Right.COMPARE);
    return desk.as(
        caller,
        () -> {
          Snapshot snapshot = found(id);
          Round round = rounds.found(snapshot.round());
          List<Member> now = members(round, tables.standings(round));
          return new SnapshotDifferences(
              id, snapshot.takenAt(), now(), Members.changed(store.members(id), now));
        });
  }

  /**
   * One of them, within work at the desk that has its own rights.
   *
   * @throws Denied with NOT_FOUND
   */
  Snapshot found(String id) {
    return store.find(id).orElseThrow(() -> new Denied(Reason.NOT_FOUND));
  }

  /**
   * One of a round's, within work at the desk that has its own rights.
   *
   * @param id its id, or null for none
   * @throws Denied with NOT_FOUND if the round has no such snapshot
   */
  public @Nullable Snapshot of(Round round, @Nullable String id) {
    if (id == null) {
      return null;
    }
    Snapshot found = found(id);
    if (!found.round().equals(round.id())) {
      throw new Denied(Reason.NOT_FOUND);
    }
    return found;
  }

  private static String digest(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
