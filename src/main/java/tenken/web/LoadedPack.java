package tenken.web;

import tenken.answers.AnswersReader;
import tenken.answers.Limits;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;

/**
 * A pack ready for use. Safe to share between threads.
 *
 * @param assessor assesses under it
 * @param reader reads documents for its sheets
 */
record LoadedPack(Assessor assessor, AnswersReader reader) {

  static LoadedPack of(Assessor assessor) {
    return new LoadedPack(assessor, new AnswersReader(assessor.pack(), Limits.DEFAULT));
  }

  Pack pack() {
    return assessor.pack();
  }
}
