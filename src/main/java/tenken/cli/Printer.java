package tenken.cli;

import java.io.IOException;

/** Puts out what was found in documents, one after the other. */
interface Printer {

  /** Puts out what came of a document. */
  void print(Checked checked) throws IOException;

  /** Puts out what comes after the last. */
  default void end() throws IOException {}
}
