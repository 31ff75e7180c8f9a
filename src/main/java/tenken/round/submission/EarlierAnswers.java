package tenken.round.submission;

import tenken.answers.Answers;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;

/** Answers of an earlier year as a later sheet has them. */
public final class EarlierAnswers {

  private EarlierAnswers() {}

  /** Brings answers to a later sheet of a pack, as drafts that carry them over begin with them. */
  public static Answers on(Answers earlier, Sheet to, Pack pack) {
    return new CarryOver(earlier, to, pack).carried(earlier.operator(), earlier.asOf()).answers();
  }
}
