package tenken.round.pack;

import tenken.assessment.Assessor;

/** Loads a pack under which the service can assess. */
@FunctionalInterface
public interface PackLoader {

  /**
   * Loads it, ready for use.
   *
   * @throws FaultyPackException if anything is wrong with the pack, with every reason
   */
  Assessor load();
}
