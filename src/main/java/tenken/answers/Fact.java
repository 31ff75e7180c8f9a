package tenken.answers;

import tenken.catalog.Scope;

/** One answered cell, as rules see it. */
public sealed interface Fact permits Choice, Choices, Count, Day {

  /** Full name of the field, {@code question.field}. */
  String name();

  /** Where the answer holds. */
  Scope scope();
}
