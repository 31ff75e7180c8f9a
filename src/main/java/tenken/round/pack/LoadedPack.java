package tenken.round.pack;

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
public record LoadedPack(Assessor assessor, AnswersReader reader) {

  /** A pack ready for use, with the usual limits of documents. */
  public static LoadedPack of(Assessor assessor) {
    return new LoadedPack(assessor, new AnswersReader(assessor.pack(), Limits.DEFAULT));
  }

  /** The pack itself. */
  public Pack pack() {
    return assessor.pack();
  }
}
