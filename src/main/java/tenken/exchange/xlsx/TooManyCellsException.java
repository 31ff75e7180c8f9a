package tenken.exchange.xlsx;

/** Thrown where a workbook has more cells than are read. */
final class TooManyCellsException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
