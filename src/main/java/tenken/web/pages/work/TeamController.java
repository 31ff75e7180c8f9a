package tenken.web.pages.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Caller;
import tenken.round.note.Notes;
import tenken.web.security.CallerToken;

/** Who has what of a draft, and how far they are. */
@Controller
class TeamController {

  private final OpenDrafts drafts;
  private final Notes notes;
  private final Assigning assigning;

  TeamController(OpenDrafts drafts, Notes notes, Assigning assigning) {
    this.drafts = drafts;
    this.notes = notes;
    this.assigning = assigning;
  }

  /** Shows all items, or those of one person; of nobody where the name is empty. */
  @GetMapping("/work/drafts/{id}/team")
  String team(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String person,
      Model model) {
    Caller caller = CallerToken.caller();
    OpenDraft draft = drafts.open(caller, id);
    if (!draft.faults().isEmpty()) {
      return "redirect:/work/drafts/" + id;
    }
    Team team = Team.of(id, notes.list(caller, id, null));
    model.addAttribute("draft", draft);
    model.addAttribute("team", team);
    model.addAttribute("person", person);
    model.addAttribute("view", TeamView.of(draft, team, person));
    return "work/team";
  }

  /** Gives all items of a page that nobody has yet to somebody. */
  @PostMapping("/work/drafts/{id}/team")
  String assign(@PathVariable String id, @RequestParam String page, @RequestParam String assignee) {
    Caller caller = CallerToken.caller();
    OpenDraft draft = drafts.open(caller, id);
    FormPage found = FormPage.of(draft.sheet(), draft.pack().pack()).get(page);
    if (found != null) {
      assigning.assign(caller, id, found, assignee);
    }
    return "redirect:/work/drafts/" + id + "/team#page-" + page;
  }
}
