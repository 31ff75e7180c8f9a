package tenken.web.start;

import tenken.assessment.Assessor;

/** Loads the pack under which the service assesses. */
@FunctionalInterface
public interface PackLoader {

  /**
   * Loads it, ready for use.
   *
   * @throws FaultyPackException if anything is wrong with the pack, with every reason
   */
  Assessor load();
}
