package tenken.assessment;

/**
 * A statement that may be true, false, or not decided yet. Ordered: the least of a conjunction, the
 * greatest of a disjunction.
 */
enum Known {
  NO,
  UNKNOWN,
  YES;

  static Known of(boolean holds) {
    return holds ? YES : NO;
  }

  Known and(Known other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Known or(Known other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
