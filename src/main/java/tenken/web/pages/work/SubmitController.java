package tenken.web.pages.work;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Denied;
import tenken.round.submission.Submitting;
import tenken.web.security.CallerToken;

/** The last look at a draft, and handing it in. */
@Controller
class SubmitController {

  private final OpenDrafts drafts;
  private final Submitting submitting;

  SubmitController(OpenDrafts drafts, Submitting submitting) {
    this.drafts = drafts;
    this.submitting = submitting;
  }

  @GetMapping("/work/drafts/{id}/submission")
  String look(@PathVariable String id, Model model) {
    OpenDraft draft = drafts.open(CallerToken.caller(), id);
    if (!draft.faults().isEmpty()) {
      return "redirect:/work/drafts/" + id;
    }
    model.addAttribute("draft", draft);
    model.addAttribute("summary", Summary.of(draft));
    return "work/submit";
  }

  /** Submits what was looked through, and not what somebody changed since. */
  @PostMapping("/work/drafts/{id}/submission")
  String submit(@PathVariable String id, @RequestParam int version, Model model) {
    try {
      submitting.submit(CallerToken.caller(), id, version);
      return "redirect:/work";
    } catch (Denied meanwhile) {
      if (meanwhile.reason() != Denied.Reason.STALE_VERSION) {
        throw meanwhile;
      }
      model.addAttribute("stale", true);
      return look(id, model);
    }
  }
}
