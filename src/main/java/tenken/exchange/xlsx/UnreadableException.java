package tenken.exchange.xlsx;

/** Thrown where a workbook is damaged. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(Throwable cause) {
    super(cause);
  }
}
