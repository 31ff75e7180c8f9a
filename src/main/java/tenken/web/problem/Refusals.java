package tenken.web.problem;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tenken.catalog.Language;
import tenken.exchange.dto.ProblemDto;

/** Answers to requests that come to a problem. */
final class Refusals {

  private Refusals() {}

  /** The whole answer to a request, whatever the caller accepts. */
  static ResponseEntity<ProblemDto> of(ProblemDto problem, Language language, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
