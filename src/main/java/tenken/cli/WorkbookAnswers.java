package tenken.cli;

import tenken.answers.AnswersReader;
import tenken.answers.AnswersReading;

/** Reads the answers of an Excel workbook. */
@FunctionalInterface
interface WorkbookAnswers {

  /** The most bytes of a workbook that are looked at. */
  int BYTES = 4 << 20;

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
}
