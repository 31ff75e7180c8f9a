package tenken.cli;

/** Thrown where there is a second document and only one fits into what is written. */
final class SeveralDocumentsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
