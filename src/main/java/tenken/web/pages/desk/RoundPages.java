package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tenken.round.Caller;
import tenken.round.result.Assessments;
import tenken.round.result.NewAssessment;
import tenken.web.security.CallerToken;

/** One round: who submitted, what is missing, and what the secretariat does about it. */
@Controller
class RoundPages {

  private final RoundReading reading;
  private final Assessments assessments;

  RoundPages(RoundReading reading, Assessments assessments) {
    this.reading = reading;
    this.assessments = assessments;
  }

  @GetMapping("/office/rounds/{id}")
  String round(@PathVariable String id, Model model) {
    model.addAttribute("page", reading.of(CallerToken.caller(), id));
    return "desk/round";
  }

  /** Asks for an assessment of every latest version that has none. */
  @PostMapping("/office/rounds/{id}/assessments")
  String assess(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Caller caller = CallerToken.caller();
          reading.of(caller, id).rows().stream()
              .filter(row -> row.version() > 0 && !row.assessed())
              .map(row -> Objects.requireNonNull(row.standing().submission()))
              .forEach(each -> assessments.request(caller, each, new NewAssessment(null, null)));
          return Forms.back(request);
        });
  }

  /** Lets every operator see its assessment. */
  @PostMapping("/office/rounds/{id}/release")
  String release(@PathVariable String id, HttpServletRequest request) {
    return Forms.take(
        request,
        form -> {
          Caller caller = CallerToken.caller();
          reading.of(caller, id).rows().stream()
              .filter(RoundPage.Row::releasable)
              .map(row -> Objects.requireNonNull(row.assessment()).id())
              .forEach(each -> assessments.release(caller, each));
          return Forms.back(request);
        });
  }
}
