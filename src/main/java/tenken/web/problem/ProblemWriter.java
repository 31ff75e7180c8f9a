package tenken.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tenken.catalog.Language;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is reached. Safe to share between threads. */
@Component
public class ProblemWriter {

  private final Problems problems;
  private final JsonMapper json;

  ProblemWriter(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  /** Answers with a problem that only its type describes. */
  public void write(String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Languages.of(request);
    ProblemDto problem = problems.problem(type, language);
    byte[] body = json.writeValueAsBytes(problem);
    response.setStatus(problem.getStatus());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT));
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Asks for a token or key. */
  public void unauthenticated(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    write(ProblemTypes.UNAUTHENTICATED, request, response);
  }
}
