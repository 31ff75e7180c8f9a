package tenken.web.problem;

/** Thrown where a request cannot be served and nothing more is to be said than its type does. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;

  /** A problem of the type, one of the ids in {@link ProblemTypes}. */
  public ProblemException(String type) {
    super(type);
    this.type = type;
  }

  String type() {
    return type;
  }
}
