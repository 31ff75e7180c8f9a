package tenken.exchange.report;

/** What findings are ordered by. */
public enum By {
  /** Our viewpoints. */
  VIEWPOINT,
  /** The rows of the ministry's viewpoint table. */
  OFFICIAL
}
