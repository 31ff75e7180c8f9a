package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.round.Caller;
import tenken.round.Listing;
import tenken.round.Role;
import tenken.round.followup.FollowUp;
import tenken.round.followup.FollowUpFilter;
import tenken.round.followup.FollowUps;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.submission.Drafts;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** What waits for somebody of an operator: rounds, questions, and results that were released. */
@Controller
class WorkController {

  private final MyRounds rounds;
  private final Drafts drafts;
  private final FollowUps followUps;
  private final Assessments assessments;

  WorkController(MyRounds rounds, Drafts drafts, FollowUps followUps, Assessments assessments) {
    this.rounds = rounds;
    this.drafts = drafts;
    this.followUps = followUps;
    this.assessments = assessments;
  }

  /** Everybody comes here after signing in; only operators have rounds to answer. */
  @GetMapping("/work")
  String rounds(HttpServletRequest request, Model model) {
    Caller caller = CallerToken.caller();
    if (caller.role() != Role.OPERATOR) {
      return "redirect:/office";
    }
    model.addAttribute("rounds", rounds.of(caller, Languages.of(request)));
    model.addAttribute("questions", questions(caller));
    model.addAttribute(
        "results",
        assessments
            .list(caller, new AssessmentFilter(null, null, null, null), Listing.FIRST)
            .items());
    return "work/rounds";
  }

  private List<FollowUp> questions(Caller caller) {
    return followUps
        .list(caller, new FollowUpFilter(null, null, FollowUp.State.SENT, null), Listing.FIRST)
        .items();
  }

  @PostMapping("/work/rounds/{id}/draft")
  String begin(
      @PathVariable String id, @RequestParam(required = false) @Nullable String carryOverFrom) {
    var begun = drafts.begin(CallerToken.caller(), id, null, carryOverFrom);
    return "redirect:/work/drafts/" + begun.draft().id();
  }
}
