package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.round.programme.Rounds;
import tenken.round.result.Assessments;
import tenken.round.result.NewAssessment;
import tenken.round.submission.Submission;
import tenken.round.submission.Submissions;
import tenken.web.security.CallerToken;

/** One operator's part in a round: its days, what it submitted, and what was made of that. */
@Controller
class PartPages {

  private final PartReading reading;
  private final Rounds rounds;
  private final Submissions submissions;
  private final Assessments assessments;

  PartPages(PartReading reading, Rounds rounds, Submissions submissions, Assessments assessments) {
    this.reading = reading;
    this.rounds = rounds;
    this.submissions = submissions;
    this.assessments = assessments;
  }

  @GetMapping("/office/rounds/{id}/operators/{operator}")
  String part(@PathVariable String id, @PathVariable String operator, Model model) {
    model.addAttribute("page", reading.of(CallerToken.caller(), id, operator));
    return "desk/part";
  }

  @GetMapping("/office/submissions/{id}")
  String submission(@PathVariable String id) {
    Submission submission = submissions.get(CallerToken.caller(), id);
    return "redirect:/office/rounds/" + submission.round() + "/operators/" + submission.operator();
  }

  /** Gives an operator more time. */
  @PostMapping("/office/rounds/{id}/operators/{operator}")
  String extend(
      @PathVariable String id, @PathVariable String operator, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          LocalDate dueOn = form.day("dueOn");
          String reason = form.text("reason");
          form.check();
          rounds.admit(CallerToken.caller(), id, operator, dueOn, reason);
          return Forms.back(request);
        });
  }

  /** Returns what was submitted for correction. */
  @PostMapping("/office/submissions/{id}/return")
  String giveBack(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          String reason = form.text("reason");
          form.check();
          submissions.giveBack(CallerToken.caller(), id, reason);
          return Forms.back(request);
        });
  }

  @PostMapping("/office/submissions/{id}/assessments")
  String assess(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          assessments.request(CallerToken.caller(), id, new NewAssessment(null, null));
          return Forms.back(request);
        });
  }
}
