package tenken.exchange.report;

import java.util.List;

/**
 * The score in words.
 *
 * @param value the score, or a dash where nothing is determined
 * @param range from what to what it can still move
 * @param bandName name of the range that it falls in, or empty
 * @param coverage share of what is asked that is answered
 * @param claimed share of the answers that rest on a claim alone
 * @param meaning what these say and do not say
 */
public record ScoreLine(
    String value,
    String range,
    String bandName,
    String coverage,
    String claimed,
    List<String> meaning) {

  public ScoreLine {
    meaning = List.copyOf(meaning);
  }

  /** Whether anything unanswered can still change the score. */
  public boolean moves() {
    return !range.equals(value);
  }
}
