package tenken.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Text;

/** Reads the answers of an Excel workbook. */
@FunctionalInterface
interface WorkbookAnswers {

  /** The most bytes of a workbook that are looked at. */
  int BYTES = 4 << 20;

  /** Says that workbooks are not read here. */
  WorkbookAnswers NONE =
      (file, reader) ->
          new AnswersReading(null, Map.of(), Collections.emptySortedSet(), List.of(notRead()), 0);

  /**
   * Reads a workbook.
   *
   * @param reader reads the document that it holds
   */
  AnswersReading read(byte[] file, AnswersReader reader);

  /** Tells whether a file begins as a workbook does, which is a zip. */
  static boolean begins(byte[] start) {
    return start.length > 1 && start[0] == 'P' && start[1] == 'K';
  }

  private static Fault notRead() {
    return new Fault(
        "",
        Code.MALFORMED_JSON,
        new Text(
            "Excel のブックは check ではまだ読めません。JSON の文書をお使いください。",
            "Excel workbooks are not read by check yet. Please use the document in JSON."),
        List.of());
  }
}
