package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tenken.answers.Answers;
import tenken.catalog.Section;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.pack.LoadedPack;
import tenken.round.result.AssessmentFilter;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.web.problem.Languages;
import tenken.web.problem.ProblemException;
import tenken.web.security.CallerToken;

/** Whether one operator treats all alike: login states and regions side by side. */
@Controller
class ParityPages {

  private final Submissions submissions;
  private final Assessments assessments;
  private final AnswersRead answers;
  private final Roster roster;

  ParityPages(
      Submissions submissions, Assessments assessments, AnswersRead answers, Roster roster) {
    this.submissions = submissions;
    this.assessments = assessments;
    this.answers = answers;
    this.roster = roster;
  }

  @GetMapping("/office/submissions/{id}/parity")
  String parity(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @Nullable String section,
      @RequestParam(defaultValue = "false") boolean differing,
      HttpServletRequest request,
      Model model) {
    Caller caller = CallerToken.caller();
    Submission submission = submissions.get(caller, id);
    int which = version == null ? submission.latest() : version;
    Answers said = answers.of(caller, submission, which);
    LoadedPack pack = answers.pack(caller, submission);
    Words words = new Words(pack.pack(), Languages.of(request));
    Section shown =
        Parity.section(said.sheet(), section)
            .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND));
    model.addAttribute(
        "page",
        new Parity(
            said.sheet(),
            shown,
            new ParityReading(said, pack, words).of(shown),
            assessment(caller, id, which)));
    model.addAttribute("submission", submission);
    model.addAttribute("version", which);
    model.addAttribute("differing", differing);
    model.addAttribute("operator", roster.name(caller, submission.operator()));
    return "desk/parity";
  }

  private @Nullable String assessment(Caller caller, String submission, int version) {
    AssessmentFilter done =
        new AssessmentFilter(null, null, submission, StoredAssessment.Status.COMPLETED);
    return Whole.of(listing -> assessments.list(caller, done, listing)).stream()
        .filter(each -> each.assessment().version() == version)
        .map(each -> each.assessment().id())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
