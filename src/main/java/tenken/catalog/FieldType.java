package tenken.catalog;

/** What a field takes for an answer. */
public enum FieldType {
  /** One option. */
  CHOICE,
  /** Any number of options; an exclusive one stands alone. */
  CHOICES,
  /** An integer from 0. */
  COUNT,
  /** An ISO date. */
  DATE,
  /** Prose; no rule reads it. */
  TEXT,
  /** An address; no rule reads it. */
  URL;

  /** Tells whether rules may read a field of this type. */
  public boolean judged() {
    return this != TEXT && this != URL;
  }
}
