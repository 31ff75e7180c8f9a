package tenken.round.note;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Fault;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.Desk;
import tenken.round.Refused;
import tenken.round.Right;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.programme.Rounds;
import tenken.round.submission.Drafts;

/**
 * How the people of an operator share the work on a draft. Like the draft itself this is in no
 * record of what was done, which others read; and since it belongs to the work rather than to what
 * is answered, it may change while the draft is submitted.
 */
@Component
public class Notes {

  private final Desk desk;
  private final NoteStore store;
  private final Drafts drafts;
  private final Rounds rounds;
  private final LoadedPacks packs;

  Notes(Desk desk, NoteStore store, Drafts drafts, Rounds rounds, LoadedPacks packs) {
    this.desk = desk;
    this.store = store;
    this.drafts = drafts;
    this.rounds = rounds;
    this.packs = packs;
  }

  /**
   * Lists those of a draft that say something, in the order of the sheet.
   *
   * @param assignee only those of the colleague, or null
   * @throws Denied with NOT_FOUND if the draft is not the operator's
   */
  public List<ItemNote> list(Caller caller, String draft, @Nullable String assignee) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(
        caller,
        () -> {
          NotedItems order = items(draft);
          return store.list(draft, assignee).stream().sorted(order).toList();
        });
  }

  /**
   * The note on an item, which may not say anything yet.
   *
   * @throws Denied with NOT_FOUND if the draft is not the operator's, or its sheet has no such item
   */
  public ItemNote get(Caller caller, String draft, String item) {
    caller.needs(Right.WRITE_DRAFTS);
    return desk.as(caller, () -> found(draft, item));
  }

  /**
   * Writes the note on an item.
   *
   * @param version the version that the caller has read
   * @throws Denied as for {@link #get}, and with STALE_VERSION if somebody saved in between
   * @throws Refused if it cannot be kept
   */
  public ItemNote write(
      Caller caller, String draft, String item, int version, NoteContent content) {
    caller.needs(Right.WRITE_DRAFTS);
    List<Fault> faults = content.faults();
    if (!faults.isEmpty()) {
      throw new Refused(faults, 0);
    }
    return desk.as(
        caller,
        () -> {
          ItemNote before = found(draft, item);
          if (before.version() != version || !store.save(caller, before, content)) {
            throw new Denied(Reason.STALE_VERSION);
          }
          return found(draft, item);
        });
  }

  private ItemNote found(String draft, String item) {
    if (!items(draft).has(item)) {
      throw new Denied(Reason.NOT_FOUND);
    }
    return store.find(draft, item).orElseGet(() -> ItemNote.unwritten(draft, item));
  }

  private NotedItems items(String draft) {
    Round round = rounds.found(drafts.found(draft).round());
    var sheets = packs.pinned(round.packDigest()).pack().sheets();
    return NotedItems.of(Objects.requireNonNull(sheets.get(round.sheet())));
  }
}
