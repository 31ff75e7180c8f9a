package tenken.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tenken.answers.AnswersReading;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.catalog.Language;
import tenken.exchange.dto.PreCheckLineResultDto;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.Envelope;
import tenken.exchange.json.EnvelopeReader;
import tenken.exchange.json.Lines;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;
import tenken.round.pack.LoadedPack;
import tenken.web.problem.Bugs;
import tenken.web.problem.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/** Assesses many documents, one a line, each before the next is read. Safe to share. */
@Component
class PreCheckStream {

  static final String MEDIA_TYPE = "application/x-ndjson";

  private final PreChecks checks;
  private final EnvelopeReader envelopes;
  private final Problems problems;
  private final JsonMapper json;

  PreCheckStream(PreChecks checks, EnvelopeReader envelopes, Problems problems, JsonMapper json) {
    this.checks = checks;
    this.envelopes = envelopes;
    this.problems = problems;
    this.json = json;
  }

  /**
   * Answers line by line; the answer begins with the first line. Where the request breaks off, the
   * last line says so.
   *
   * @throws RefusedException if there is no line
   * @throws IOException if the caller hangs up before the first line, or while it is answered
   */
  void check(
      InputStream body,
      LoadedPack pack,
      Wanted wanted,
      Language language,
      HttpServletResponse response)
      throws IOException {
    Lines lines = new Lines(body, Limits.DEFAULT.bytes());
    Optional<Lines.Line> line = lines.read();
    if (line.isEmpty()) {
      throw new RefusedException(List.of(problems.fault(Code.EMPTY_BODY, "")), 0);
    }
    response.setContentType(MEDIA_TYPE);
    OutputStream out = response.getOutputStream();
    while (line.isPresent()) {
      write(result(line.get(), pack, wanted, language), out);
      try {
        line = lines.read();
      } catch (IOException cutOff) {
        ProblemDto problem = problems.problem(ProblemTypes.INCOMPLETE_BODY, language);
        write(new PreCheckLineResultDto(lines.number()).problem(problem), out);
        return;
      }
    }
  }

  private void write(PreCheckLineResultDto result, OutputStream out) throws IOException {
    out.write(json.writeValueAsBytes(result));
    out.write('\n');
    out.flush();
  }

  private PreCheckLineResultDto result(
      Lines.Line line, LoadedPack pack, Wanted wanted, Language language) {
    Envelope envelope = envelopes.read(line.bytes());
    PreCheckLineResultDto result = new PreCheckLineResultDto(line.number());
    result.setRef(envelope.ref());
    if (!envelope.faults().isEmpty()) {
      checks.refused();
      return result.problem(problems.refused(envelope.faults(), envelope.more(), language));
    }
    try {
      AnswersReading reading = pack.reader().read(envelope.document());
      return reading.faults().isEmpty()
          ? result.result(checks.check(reading, pack, wanted))
          : result.problem(refused(reading, language));
    } catch (RuntimeException bug) {
      Bugs.log(bug);
      return result.problem(problems.problem(ProblemTypes.INTERNAL_ERROR, language));
    }
  }

  private ProblemDto refused(AnswersReading reading, Language language) {
    checks.refused();
    List<Fault> faults = reading.faults().stream().map(Envelope::within).toList();
    return problems.refused(faults, reading.more(), language);
  }
}
