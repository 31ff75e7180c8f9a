package tenken.web.problem;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Language;
import tenken.exchange.json.Problems;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests that the server refuses before the service sees them, such as a malformed path.
 */
final class ProblemReportValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final Problems problems;
  private final JsonMapper json;

  ProblemReportValve(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    Language language = Languages.of(request);
    try {
      byte[] body = json.writeValueAsBytes(problems.problem(status, language));
      response.setContentType("application/problem+json");
      response.setHeader("Content-Language", language.name().toLowerCase(Locale.ROOT));
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException gone) {
      // The caller hung up; there is nobody to tell.
    }
  }
}
