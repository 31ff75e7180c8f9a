package tenken.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tenken.catalog.Language;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;

/** Answers where a filter or the server itself gave up on a request. */
@RestController
class ProblemErrorController implements ErrorController {

  private final Problems problems;

  ProblemErrorController(Problems problems) {
    this.problems = problems;
  }

  /** Answers, unless an answer was cut off and there is nobody left to tell. */
  @RequestMapping("${server.error.path:/error}")
  @Nullable ResponseEntity<ProblemDto> error(
      HttpServletRequest request, HttpServletResponse response) {
    return response.isCommitted() ? null : answer(request);
  }

  private ResponseEntity<ProblemDto> answer(HttpServletRequest request) {
    Language language = Languages.of(request);
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException) {
      ProblemDto cutOff = problems.problem(ProblemTypes.INCOMPLETE_BODY, language);
      return Refusals.of(cutOff, language, HttpHeaders.EMPTY);
    }
    if (request.getAttribute(ProblemTypes.ATTRIBUTE) instanceof String type) {
      return Refusals.of(problems.problem(type, language), language, HttpHeaders.EMPTY);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : HttpStatus.NOT_FOUND.value();
    return Refusals.of(problems.problem(code, language), language, HttpHeaders.EMPTY);
  }
}
