package tenken.plain;

import tenken.answers.Fact;

/** Takes what a viewpoint raises. */
@FunctionalInterface
interface Raising {

  /** Raises a finding about the answers given, the one that names the cell first. */
  void raise(String finding, Fact... facts);
}
