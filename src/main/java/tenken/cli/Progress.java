package tenken.cli;

import java.io.PrintStream;
import java.time.Duration;
import tenken.catalog.Language;

/** Tells on standard error how far many documents are; says nothing of one. */
final class Progress {

  private static final long BETWEEN = Duration.ofSeconds(2).toNanos();

  private final PrintStream err;
  private final Language language;
  private long told = System.nanoTime();

  Progress(PrintStream err, Language language) {
    this.err = err;
    this.language = language;
  }

  /** After each document but the first. */
  void at(int documents) {
    long now = System.nanoTime();
    if (documents > 1 && now - told > BETWEEN) {
      told = now;
      say(documents + " 件を点検しました…", documents + " documents checked …");
    }
  }

  /** After the last. */
  void end(int documents, int reached, int refused) {
    if (documents > 1) {
      say(
          documents + " 件を点検しました（要検討のあるもの " + reached + " 件、受け付けられないもの " + refused + " 件）。",
          documents
              + " documents checked, "
              + reached
              + " with something lacking, "
              + refused
              + " not taken.");
    }
  }

  private void say(String ja, String en) {
    err.println(language == Language.JA ? ja : en);
    err.flush();
  }
}
