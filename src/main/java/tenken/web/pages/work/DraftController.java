package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.assessment.CellsAsked;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.note.Notes;
import tenken.web.problem.Languages;
import tenken.web.problem.ProblemException;
import tenken.web.security.CallerToken;

/** The sheet as a form: its pages, and what is saved of them. */
@Controller
class DraftController {

  private final OpenDrafts drafts;
  private final Saving saving;
  private final Notes notes;
  private final PastYears years;

  DraftController(OpenDrafts drafts, Saving saving, Notes notes, PastYears years) {
    this.drafts = drafts;
    this.saving = saving;
    this.notes = notes;
    this.years = years;
  }

  @GetMapping("/work/drafts/{id}/pages/{page}")
  String page(
      @PathVariable String id,
      @PathVariable String page,
      @RequestParam(defaultValue = "") String split,
      HttpServletRequest request,
      Model model) {
    OpenDraft draft = drafts.open(CallerToken.caller(), id);
    return show(draft, page, new Shown(split, Map.of(), Map.of()), request, model);
  }

  /** Saves a whole page, as a browser without scripts sends it. */
  @PostMapping("/work/drafts/{id}/pages/{page}")
  String save(
      @PathVariable String id,
      @PathVariable String page,
      @RequestParam(required = false) @Nullable String same,
      HttpServletRequest request,
      Model model) {
    OpenDraft before = drafts.open(CallerToken.caller(), id);
    Saving.Saved saved = saved(before, same, request);
    model.addAttribute("saved", saved.shown().notes().isEmpty());
    return show(saved.draft(), page, saved.shown(), request, model);
  }

  /** Saves one field and shows its item anew, and those that it opens or closes. */
  @PostMapping("/work/drafts/{id}/pages/{page}/items/{item}")
  String item(
      @PathVariable String id,
      @PathVariable String page,
      @PathVariable String item,
      @RequestParam(required = false) @Nullable String same,
      HttpServletRequest request,
      Model model) {
    OpenDraft before = drafts.open(CallerToken.caller(), id);
    Saving.Saved saved = saved(before, same, request);
    CellsAsked now = saved.draft().asked();
    FormView view =
        view(
            saved.draft(),
            page,
            part -> part.number().equals(item) || part.changed(before.asked(), now),
            saved.shown(),
            request);
    model.addAttribute("view", view);
    model.addAttribute("saved", saved.shown().notes().isEmpty());
    model.addAttribute("item", view.part(item).orElseThrow(DraftController::gone));
    model.addAttribute("others", view.others(item));
    return "work/form :: saved";
  }

  private Saving.Saved saved(OpenDraft draft, @Nullable String same, HttpServletRequest request) {
    var caller = CallerToken.caller();
    List<Sent> sent = Sent.of(request.getParameterMap());
    return saving.save(caller, draft, sent, same, words(draft, request));
  }

  private String show(
      OpenDraft draft, String page, Shown shown, HttpServletRequest request, Model model) {
    if (!draft.faults().isEmpty()) {
      return "redirect:/work/drafts/" + draft.id();
    }
    model.addAttribute("view", view(draft, page, part -> true, shown, request));
    Caller caller = CallerToken.caller();
    model.addAttribute("team", Team.of(draft.id(), notes.list(caller, draft.id(), null)));
    model.addAttribute("past", PastLinks.to(years.before(caller, draft.sheet()).orElse(null)));
    return "work/page";
  }

  private static FormView view(
      OpenDraft draft,
      String page,
      Predicate<Part> shows,
      Shown shown,
      HttpServletRequest request) {
    FormPage found =
        Optional.ofNullable(FormPage.of(draft.sheet(), draft.pack().pack()).get(page))
            .orElseThrow(DraftController::gone);
    return FormView.of(draft, found, shows, words(draft, request), shown);
  }

  private static Words words(OpenDraft draft, HttpServletRequest request) {
    return new Words(draft.pack().pack(), Languages.of(request));
  }

  private static ProblemException gone() {
    return new ProblemException(ProblemTypes.NOT_FOUND);
  }
}
