package tenken.catalog;

/** The direction in which an operator can improve a field; facts have {@link #NONE}. */
public enum Remedy {
  /** A better option of an ordered choice. */
  RAISE,
  /** More options chosen. */
  ADD,
  /** Fewer options chosen. */
  REMOVE,
  /** A higher count. */
  MORE,
  /** A lower count. */
  FEWER,
  /** An earlier date. */
  EARLIER,
  /** A later date. */
  LATER,
  /** A fact, not a decision: nobody is advised to change it. */
  NONE
}
