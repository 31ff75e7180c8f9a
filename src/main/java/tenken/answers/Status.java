package tenken.answers;

/**
 * How an answer stands. Only {@link #ANSWERED} is known; all else but {@link #NOT_APPLICABLE}
 * counts as unknown.
 */
public enum Status {
  ANSWERED,
  /** Carried over from an earlier year and not confirmed yet. */
  UNCONFIRMED,
  /** Being looked into, until a date. */
  CHECKING,
  /** Not given, for a reason. */
  WITHHELD,
  /** Declared not to apply, for a reason. */
  NOT_APPLICABLE
}
