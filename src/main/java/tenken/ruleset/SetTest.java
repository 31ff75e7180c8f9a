package tenken.ruleset;

/**
 * What a rule may ask of the options chosen in a list. The names are the methods of {@code
 * Choices}.
 */
public enum SetTest {
  HAS("has"),
  HAS_ANY("hasAny"),
  LACKS("lacks"),
  LACKS_ANY("lacksAny"),
  LACKS_ALL("lacksAll");

  private final String method;

  SetTest(String method) {
    this.method = method;
  }

  /** The name that rules write. */
  public String method() {
    return method;
  }

  /** Tells whether it holds because options are missing. */
  public boolean asksForMissing() {
    return this == LACKS || this == LACKS_ANY || this == LACKS_ALL;
  }

  /** Applies the test to sets of options, given as bits. */
  public boolean holds(long chosen, long options) {
    return switch (this) {
      case HAS, HAS_ANY -> (chosen & options) != 0;
      case LACKS, LACKS_ALL -> (chosen & options) == 0;
      case LACKS_ANY -> (chosen & options) != options;
    };
  }
}
