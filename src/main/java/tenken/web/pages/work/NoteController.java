package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tenken.round.Caller;
import tenken.round.note.Notes;
import tenken.web.security.CallerToken;

/** Who works on an item, and what is noted about it: saved in place, or on a page of its own. */
@Controller
class NoteController {

  private static final String TEAM = "team";

  private final Notes notes;
  private final NoteSaving saving;
  private final OpenDrafts drafts;

  NoteController(Notes notes, NoteSaving saving, OpenDrafts drafts) {
    this.notes = notes;
    this.saving = saving;
    this.drafts = drafts;
  }

  @GetMapping("/work/drafts/{id}/notes/{item}")
  String look(@PathVariable String id, @PathVariable String item, Model model) {
    Caller caller = CallerToken.caller();
    return page(caller, NoteForm.of(notes.get(caller, id, item)), TEAM, model);
  }

  /** Saves a note; a browser without scripts goes back to where it stood. */
  @PostMapping("/work/drafts/{id}/notes/{item}")
  String save(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(defaultValue = TEAM) String from,
      HttpServletRequest request,
      Model model) {
    Caller caller = CallerToken.caller();
    NoteForm note =
        saving.save(caller, id, item, typed("assignee", request), typed("text", request));
    if (request.getHeader("HX-Request") == null) {
      return note.saved() ? "redirect:" + back(id, item, from) : page(caller, note, from, model);
    }
    model.addAttribute("note", note);
    model.addAttribute("team", Team.of(id, notes.list(caller, id, null)));
    return "work/note :: saved";
  }

  private static Typed typed(String name, HttpServletRequest request) {
    return new Typed(
        Typed.text(request.getParameter("was-" + name)), Typed.text(request.getParameter(name)));
  }

  private String page(Caller caller, NoteForm note, String from, Model model) {
    model.addAttribute("note", note);
    model.addAttribute("from", from);
    model.addAttribute("team", Team.of(note.draft(), notes.list(caller, note.draft(), null)));
    model.addAttribute("sheet", drafts.open(caller, note.draft()).sheet());
    return "work/one-note";
  }

  /** The page of the form that it stood on, or else the overview of the team. */
  private static String back(String draft, String item, String from) {
    String path = from.equals(TEAM) ? "/team" : "/pages/{from}";
    return UriComponentsBuilder.fromPath("/work/drafts/{draft}" + path)
        .fragment("note-{item}")
        .encode()
        .build(Map.of("draft", draft, "from", from, "item", item))
        .toString();
  }
}
