package tenken.exchange.xlsx;

import java.math.BigDecimal;

/**
 * A cell as a workbook has it.
 *
 * @param kind what it holds
 * @param text what it holds, numbers as they stand in the file
 */
record RawCell(Kind kind, String text) {

  /** What a cell can hold. */
  enum Kind {
    TEXT,
    NUMBER,
    /** A number that people see as a date. */
    DAY,
    BOOLEAN,
    /** An error, or a formula whose result is not known. */
    ERROR
  }

  /** Tells whether people see anything there. */
  boolean filled() {
    return !text.isBlank() || kind == Kind.ERROR;
  }

  /** What people read there; a number without an exponent. */
  String shown() {
    if (kind != Kind.NUMBER && kind != Kind.DAY) {
      return text;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return number.precision() - number.scale() > 30 || number.scale() > 30
          ? text
          : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException odd) {
      return text;
    }
  }
}
