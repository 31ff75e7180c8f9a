package tenken.web.stored;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.catalog.Text;
import tenken.exchange.json.Lines;
import tenken.exchange.json.ProblemTypes;
import tenken.round.imports.Imports;
import tenken.round.imports.WaitingLine;
import tenken.web.problem.ProblemException;
import tenken.web.problem.RefusedException;

/** Takes the lines of an import apart, without looking at what they say. */
final class ImportBody {

  private static final Fault TOO_LARGE =
      fault(
          Code.BODY_TOO_LARGE,
          "一度に取り込めるのは 16 MiB（16,777,216 バイト）までです。分けて送ってください。",
          "One import has at most 16 MiB (16,777,216 bytes): send several.");
  private static final Fault TOO_MANY =
      fault(
          Code.TOO_MANY,
          "一度に取り込めるのは 1,000 行までです。分けて送ってください。",
          "One import has at most 1,000 lines: send several.");
  private static final Fault EMPTY =
      fault(Code.EMPTY_BODY, "行がありません。一行以上送ってください。", "There is no line: send at least one.");

  private ImportBody() {}

  /**
   * All lines but blank ones.
   *
   * @throws RefusedException if there is none, or too much of them
   * @throws ProblemException if the body breaks off
   */
  static List<WaitingLine> lines(Resource body) {
    try (InputStream in = body.getInputStream()) {
      Lines lines = new Lines(in, Limits.DEFAULT.bytes());
      List<WaitingLine> read = new ArrayList<>();
      Optional<Lines.Line> line = lines.read();
      while (line.isPresent()) {
        read.add(new WaitingLine(line.get().number(), line.get().bytes()));
        require(read.size() <= Imports.LINES, TOO_MANY);
        require(lines.bytes() <= Imports.BYTES, TOO_LARGE);
        line = lines.read();
      }
      require(lines.bytes() <= Imports.BYTES, TOO_LARGE);
      require(!read.isEmpty(), EMPTY);
      return read;
    } catch (IOException e) {
      throw new ProblemException(ProblemTypes.INCOMPLETE_BODY);
    }
  }

  private static void require(boolean met, Fault otherwise) {
    if (!met) {
      throw new RefusedException(List.of(otherwise), 0);
    }
  }

  private static Fault fault(Code code, String ja, String en) {
    return new Fault("", code, new Text(ja, en), List.of());
  }
}
