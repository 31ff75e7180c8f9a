package tenken.round.result;

/** Thrown where an assessment cannot be made, however often it is tried. */
final class NotAssessableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StoredAssessment.Failure failure;

  NotAssessableException(StoredAssessment.Failure failure) {
    super(failure.name());
    this.failure = failure;
  }

  StoredAssessment.Failure failure() {
    return failure;
  }
}
