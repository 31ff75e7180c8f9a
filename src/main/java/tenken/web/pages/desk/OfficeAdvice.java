package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.Languages;
import tenken.web.security.CallerToken;

/** Gives every page of the office its frame, and what was entered where a form was not taken. */
@ControllerAdvice("tenken.web.pages.desk")
class OfficeAdvice {

  private final ProblemTypes problems;

  OfficeAdvice(ProblemTypes problems) {
    this.problems = problems;
  }

  @ModelAttribute("office")
  OfficeFrame office(HttpServletRequest request) {
    return new OfficeFrame(Languages.of(request), CallerToken.caller().role());
  }

  @ModelAttribute("entered")
  Entered entered() {
    return Entered.NOTHING;
  }

  @ModelAttribute("problems")
  ProblemTypes problems() {
    return problems;
  }
}
