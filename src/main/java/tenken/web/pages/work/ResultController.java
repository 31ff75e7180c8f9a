package tenken.web.pages.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tenken.answers.AnswersReading;
import tenken.assessment.Assessment;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.result.Assessments;
import tenken.round.result.StoredAssessment;
import tenken.round.submission.Submissions;
import tenken.web.pages.check.Report;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/**
 * Shows an operator a result that was released to it: computed again from the version that was
 * submitted, under the pack of the round, which gives the same.
 */
@Controller
class ResultController {

  private final Assessments assessments;
  private final Submissions submissions;
  private final LoadedPacks packs;

  ResultController(Assessments assessments, Submissions submissions, LoadedPacks packs) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.packs = packs;
  }

  @GetMapping("/work/results/{id}")
  String result(@PathVariable String id, HttpServletRequest request, Model model) {
    Caller caller = CallerToken.caller();
    StoredAssessment stored = assessments.get(caller, id).assessment();
    assessments.result(caller, id);
    LoadedPack pack = packs.pinned(Objects.requireNonNull(stored.packDigest()));
    AnswersReading reading =
        pack.reader().read(submissions.document(caller, stored.submission(), stored.version()));
    Assessment assessment = pack.assessor().assess(reading.answers().orElseThrow());
    Words words = new Words(pack.pack(), Languages.of(request));
    model.addAttribute("report", Report.of(assessment, pack.pack(), words));
    return "work/result";
  }
}
