package tenken.web.pages.work;

import java.util.List;
import org.springframework.stereotype.Component;
import tenken.answers.Fault;
import tenken.catalog.Text;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.Refused;
import tenken.round.note.ItemNote;
import tenken.round.note.NoteContent;
import tenken.round.note.Notes;

/**
 * Saves what somebody wrote in a note. What two people wrote in different controls is put together;
 * where they wrote different things in the same one, both are shown and what is stored stays.
 */
@Component
class NoteSaving {

  private static final int TRIES = 3;

  private final Notes notes;

  NoteSaving(Notes notes) {
    this.notes = notes;
  }

  NoteForm save(Caller caller, String draft, String item, Typed assignee, Typed text) {
    for (int left = TRIES; ; left--) {
      ItemNote before = notes.get(caller, draft, item);
      String who = Typed.text(before.content().assignee());
      String what = Typed.text(before.content().text());
      NoteContent now = new NoteContent(assignee.over(who), text.over(what));
      try {
        ItemNote after =
            now.equals(before.content())
                ? before
                : notes.write(caller, draft, item, before.version(), now);
        return new NoteForm(
            draft,
            item,
            NoteLine.of(after.content().assignee(), assignee, assignee.conflicts(who)),
            NoteLine.of(after.content().text(), text, text.conflicts(what)),
            List.of());
      } catch (Refused refused) {
        List<Text> why = refused.faults().stream().map(Fault::text).toList();
        return new NoteForm(draft, item, kept(who, assignee), kept(what, text), why);
      } catch (Denied meanwhile) {
        if (meanwhile.reason() != Denied.Reason.STALE_VERSION || left == 0) {
          throw meanwhile;
        }
      }
    }
  }

  private static NoteLine kept(String stored, Typed typed) {
    return new NoteLine(stored, typed.now(), null, false);
  }
}
