package tenken.web.pages.work;

import org.springframework.stereotype.Component;
import tenken.round.Caller;
import tenken.round.note.Notes;

/** Gives somebody what nobody has yet. */
@Component
class Assigning {

  private final Notes notes;
  private final NoteSaving saving;

  Assigning(Notes notes, NoteSaving saving) {
    this.notes = notes;
    this.saving = saving;
  }

  /** Gives somebody the items of a page that nobody works on; what is assigned already stays. */
  void assign(Caller caller, String draft, FormPage page, String assignee) {
    Team team = Team.of(draft, notes.list(caller, draft, null));
    page.parts().stream()
        .filter(part -> !part.fields().isEmpty())
        .filter(part -> team.assignee(part.number()).isEmpty())
        .forEach(
            part ->
                saving.save(
                    caller, draft, part.number(), new Typed("", assignee), Typed.untouched(null)));
  }
}
