package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.catalog.Level;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.words.Words;
import tenken.round.Caller;
import tenken.round.result.Assessments;
import tenken.round.result.Remarks;
import tenken.round.result.StoredAssessment;
import tenken.web.problem.Languages;
import tenken.web.problem.ProblemException;
import tenken.web.security.CallerToken;

/** One assessment: levels, down to the answers behind each, and levels set beside them. */
@Controller
class AssessmentPages {

  private final AssessedReading reading;
  private final Assessments assessments;
  private final Remarks remarks;
  private final Roster roster;

  AssessmentPages(
      AssessedReading reading, Assessments assessments, Remarks remarks, Roster roster) {
    this.reading = reading;
    this.assessments = assessments;
    this.remarks = remarks;
    this.roster = roster;
  }

  @GetMapping("/office/assessments/{id}")
  String assessment(@PathVariable String id, Model model) {
    Caller caller = CallerToken.caller();
    StoredAssessment stored = assessments.get(caller, id).assessment();
    if (stored.status() != StoredAssessment.Status.COMPLETED) {
      model.addAttribute("stored", stored);
      model.addAttribute("operator", roster.name(caller, stored.operator()));
      return "desk/assessment-open";
    }
    model.addAttribute("page", reading.of(caller, id));
    return "desk/assessment";
  }

  @GetMapping("/office/assessments/{id}/viewpoints/{viewpoint}")
  String viewpoint(
      @PathVariable String id,
      @PathVariable String viewpoint,
      HttpServletRequest request,
      Model model) {
    Assessed assessed = reading.of(CallerToken.caller(), id);
    Words words = new Words(assessed.submitted().pack().pack(), Languages.of(request));
    model.addAttribute("words", words);
    model.addAttribute(
        "page",
        AssessedViewpoint.of(assessed, viewpoint, words)
            .orElseThrow(() -> new ProblemException(ProblemTypes.NOT_FOUND)));
    return "desk/viewpoint";
  }

  @PostMapping("/office/assessments/{id}/release")
  String release(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          assessments.release(CallerToken.caller(), id);
          return Forms.back(request);
        });
  }

  /** Sets a level beside a computed one. */
  @PostMapping("/office/assessments/{id}/levels")
  String override(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          String criterion = form.text("criterion");
          Level level = form.one("level", Level.class);
          String reason = form.text("reason");
          form.check();
          remarks.override(CallerToken.caller(), id, criterion, level, reason);
          return Forms.back(request);
        });
  }
}
