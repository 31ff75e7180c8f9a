package tenken.catalog;

/** How much a basis can carry, strongest first. */
public enum Strength {
  DUTY,
  GUIDELINE,
  PRECEDENT,
  DESIRABLE,
  COMPARATOR
}
