package tenken.web.pages.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;
import tenken.round.note.ItemNote;

/**
 * The note on an item, with its controls.
 *
 * @param draft id of the draft
 * @param item number of the item
 * @param assignee who works on it
 * @param text what is noted
 * @param refused why it was not saved; empty where it was
 */
record NoteForm(String draft, String item, NoteLine assignee, NoteLine text, List<Text> refused) {

  static NoteForm of(ItemNote note) {
    return new NoteForm(
        note.draft(),
        note.item(),
        line(note.content().assignee()),
        line(note.content().text()),
        List.of());
  }

  private static NoteLine line(@Nullable String stored) {
    return NoteLine.of(stored, Typed.untouched(stored), false);
  }

  /** Its name on the page. */
  public String id() {
    return "note-" + item;
  }

  /** Whether somebody else wrote something else meanwhile. */
  public boolean conflict() {
    return assignee.theirs() != null || text.theirs() != null;
  }

  public boolean saved() {
    return refused.isEmpty() && !conflict();
  }
}
