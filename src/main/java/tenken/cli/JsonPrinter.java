package tenken.cli;

import java.io.IOException;
import java.io.OutputStream;
import tenken.catalog.Language;
import tenken.exchange.dto.PreCheckLineResultDto;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.PlainJson;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;

/** Puts out what the API would answer: a document, or a line for each of many. */
final class JsonPrinter implements Printer {

  private final OutputStream out;
  private final Language language;
  private final boolean lines;
  private final PlainJson json = new PlainJson();
  private final Problems problems = new Problems(ProblemTypes.load());

  /**
   * Puts out JSON.
   *
   * @param lines whether there may be more than one document even where a file holds no lines
   */
  JsonPrinter(OutputStream out, Language language, boolean lines) {
    this.out = out;
    this.language = language;
    this.lines = lines;
  }

  @Override
  public void print(Checked checked) throws IOException {
    if (lines || checked.source().line() > 0) {
      out.write(json.write(line(checked)));
      out.write('\n');
    } else {
      out.write(json.write(body(checked)));
    }
    out.flush();
  }

  private Object body(Checked checked) {
    return checked.resultOrNull() == null ? problem(checked) : checked.resultOrNull();
  }

  private PreCheckLineResultDto line(Checked checked) {
    Checked.Source source = checked.source();
    PreCheckLineResultDto line = new PreCheckLineResultDto(Math.max(1, source.line()));
    line.setRef(source.line() > 0 ? source.ref() : source.file());
    return checked.resultOrNull() == null
        ? line.problem(problem(checked))
        : line.result(checked.resultOrNull());
  }

  private ProblemDto problem(Checked checked) {
    return problems.refused(checked.faults(), checked.more(), language);
  }
}
