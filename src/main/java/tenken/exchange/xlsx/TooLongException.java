package tenken.exchange.xlsx;

import tenken.answers.Fault;

/** Thrown where a text does not fit into a cell of a workbook, which holds 32,767 characters. */
public final class TooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  TooLongException(Fault fault) {
    super("a text does not fit into a cell");
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
