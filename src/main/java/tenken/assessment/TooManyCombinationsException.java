package tenken.assessment;

/** Thrown where the rules of a criterion hang together in more ways than can be followed. */
final class TooManyCombinationsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooManyCombinationsException() {
    super("a criterion has too many combinations to follow");
  }
}
