package tenken.web.pages.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.Denied;

/**
 * Saves what a form sent, answer by answer: what cannot be read is told, and where somebody else
 * saved another answer meanwhile both are shown, and nothing is lost.
 */
@Component
class Saving {

  private static final int TRIES = 3;

  private final OpenDrafts drafts;

  Saving(OpenDrafts drafts) {
    this.drafts = drafts;
  }

  /**
   * What came of it.
   *
   * @param draft the draft after it
   * @param shown what could not be saved, and why
   */
  record Saved(OpenDraft draft, Shown shown) {}

  /**
   * Saves.
   *
   * @param first the draft as it was read for the request
   * @param sent what the form sent
   * @param same full name of the field whose first answer holds everywhere, or null
   */
  Saved save(Caller caller, OpenDraft first, List<Sent> sent, @Nullable String same, Words words) {
    OpenDraft draft = first;
    for (int left = TRIES; ; left--) {
      Changes changes = new Changes(draft, words);
      sent.forEach(changes::take);
      if (same != null) {
        changes.everywhere(same);
      }
      if (changes.cells().isEmpty()) {
        return new Saved(draft, changes.shown());
      }
      try {
        return new Saved(drafts.save(caller, draft, changes.cells()), changes.shown());
      } catch (Denied meanwhile) {
        if (meanwhile.reason() != Denied.Reason.STALE_VERSION || left == 0) {
          throw meanwhile;
        }
        draft = drafts.open(caller, first.id());
      }
    }
  }
}
