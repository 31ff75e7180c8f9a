package tenken.exchange.xlsx;

/** How a cell looks. */
enum Look {
  TITLE,
  HEADER,
  GROUP,
  ITEM,
  /** An item that is new against last year, or asks more or less. */
  CHANGED,
  QUESTION,
  LABEL,
  GUIDE,
  /** Repeats what stands above. */
  AGAIN,
  INPUT,
  /** A text that Excel could take for a formula: shown behind an apostrophe that is not there. */
  QUOTED,
  NUMBER,
  DATE,
  /** What nobody is asked to write into. */
  CLOSED,
  LAST_YEAR,
  PLAIN
}
