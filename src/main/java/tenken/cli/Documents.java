package tenken.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.answers.Limits;
import tenken.catalog.Text;
import tenken.exchange.json.Lines;
import tenken.exchange.xlsx.WorkbookReader;

/** Takes documents from files and checks each before the next is read. */
final class Documents {

  /** What the name of a file stands for that is standard input. */
  static final String STANDARD_INPUT = "-";

  private static final int LOOKED_AT = 4 * Limits.DEFAULT.bytes();
  private static final Fault NOTHING =
      new Fault("", Code.EMPTY_BODY, new Text("文書がありません。", "There is no document."), List.of());

  /** What is done with a document that was checked. */
  interface Taker {
    void take(Checked checked) throws IOException;
  }

  private final Checker checker;
  private final InputStream standardInput;

  Documents(Checker checker, InputStream standardInput) {
    this.checker = checker;
    this.standardInput = standardInput;
  }

  void each(String file, Taker taker) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      each(file, new BufferedInputStream(standardInput), taker);
    } else {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
        each(file, in, taker);
      }
    }
  }

  private void each(String file, InputStream in, Taker taker) throws IOException {
    Checked.Source alone = new Checked.Source(file, 0, null);
    in.mark(2);
    boolean workbook = WorkbookReader.recognises(in.readNBytes(2));
    in.reset();
    if (workbook) {
      taker.take(checker.checkWorkbook(alone, in.readNBytes(WorkbookReader.BYTES + 1)));
    } else if (isLines(file, in)) {
      lines(file, new Lines(in, Limits.DEFAULT.bytes()), taker);
    } else {
      taker.take(checker.check(alone, in.readNBytes(Limits.DEFAULT.bytes() + 1)));
    }
  }

  private void lines(String file, Lines lines, Taker taker) throws IOException {
    Optional<Lines.Line> line = lines.read();
    if (line.isEmpty()) {
      taker.take(Checked.refused(new Checked.Source(file, 0, null), List.of(NOTHING), 0));
    }
    while (line.isPresent()) {
      taker.take(checker.check(file, line.get()));
      line = lines.read();
    }
  }

  /** By the file's name, or by its first line where the name does not tell. */
  private boolean isLines(String file, InputStream in) throws IOException {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
      return true;
    }
    in.mark(LOOKED_AT);
    Optional<Lines.Line> first = new Lines(in, Limits.DEFAULT.bytes()).read();
    in.reset();
    return first.isPresent() && checker.envelope(first.get().bytes());
  }
}
