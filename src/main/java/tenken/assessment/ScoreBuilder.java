package tenken.assessment;

import java.util.BitSet;
import java.util.List;
import tenken.answers.Given;

/** Makes scores of verdicts, over a whole sheet or one viewpoint. */
final class ScoreBuilder {

  private final Scoring scoring;
  private final Standing standing;

  ScoreBuilder(Scoring scoring, Standing standing) {
    this.scoring = scoring;
    this.standing = standing;
  }

  /** The score over the criteria, with coverage of the cells given. */
  Score score(List<Verdict> verdicts, BitSet cells) {
    Scoring.Bounds bounds = scoring.bounds(verdicts.stream().map(Verdict::weighed).toList());
    int asked = 0;
    int answered = 0;
    int claimed = 0;
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      if (standing.asked(cell) == Known.YES) {
        asked++;
        Given given = standing.given(cell);
        if (standing.answered(cell) && given != null) {
          answered++;
          claimed += given.claimed() ? 1 : 0;
        }
      }
    }
    return new Score(
        bounds.value(),
        bounds.low(),
        bounds.high(),
        asked == 0 ? null : share(answered, asked),
        answered == 0 ? null : share(claimed, answered));
  }

  private static double share(int part, int whole) {
    return Math.round(10_000.0 * part / whole) / 10_000.0;
  }

  /** The cells that the criteria read. */
  static BitSet cells(List<Verdict> verdicts) {
    BitSet cells = new BitSet();
    verdicts.forEach(verdict -> cells.or(verdict.judged().reads()));
    return cells;
  }
}
