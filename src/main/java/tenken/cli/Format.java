package tenken.cli;

import java.util.Locale;

/** In which form results are put out. */
enum Format {
  /** To read. */
  TEXT,
  /** What the API answers. */
  JSON,
  /** To read in a browser and to print. */
  HTML,
  /** For tools that show what an analysis found. */
  SARIF,
  /** For tools of governance and audit. */
  OSCAL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
