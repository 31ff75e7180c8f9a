package tenken.exchange.report;

import java.util.ArrayList;
import java.util.List;
import tenken.exchange.dto.ScoreDto;

/** Says what a score is, and what it is not. */
final class ScoreLines {

  private final ResultWords words;

  ScoreLines(ResultWords words) {
    this.words = words;
  }

  ScoreLine of(ScoreDto score) {
    return new ScoreLine(
        Numbers.points(score.getValue()),
        range(score),
        score.getBand() == null ? "" : words.say(score.getBand()),
        Numbers.percent(score.getCoverage()),
        Numbers.percent(score.getClaimedShare()),
        meaning(score));
  }

  /** A score in one line: its value, and how far it can still move. */
  String brief(ScoreDto score) {
    String value = Numbers.points(score.getValue());
    return moves(score) ? value + words.say("（", " (") + range(score) + words.say("）", ")") : value;
  }

  private String range(ScoreDto score) {
    String low = Numbers.points(score.getLow());
    String high = Numbers.points(score.getHigh());
    return low.equals(high) ? low : low + words.say("〜", " to ") + high;
  }

  private static boolean moves(ScoreDto score) {
    return !Numbers.points(score.getLow()).equals(Numbers.points(score.getHigh()));
  }

  private List<String> meaning(ScoreDto score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "得点（0〜100）は、確認したい事項の多さを見るための目安です。高いほど確認したい事項が少ないことを示します。事業者間の順位を表すものではありません。",
            "The score (0 to 100) shows how much there is to go through: the higher, the less."
                + " It is a working aid, not a ranking of operators."));
    lines.add(
        moves(score)
            ? words.say(
                "未判定の基準があり、今後のご回答により得点は " + range(score) + " の間で変わり得ます。",
                "Some criteria are undetermined: what is still to be answered can take the score"
                    + " anywhere within "
                    + range(score)
                    + ".")
            : words.say("未回答により得点が変わることはありません。", "Nothing unanswered can change the score."));
    lines.add(
        words.say(
            "回答率は、お尋ねしている欄のうち回答のある割合です。未回答は、問題がないことを意味しません。",
            "Coverage is the share of what is asked that is answered. Silence is not a pass."));
    lines.add(
        words.say(
            "所見は、改めて確認したい点を示すものであり、法令への適合・不適合を判断するものではありません。",
            "A finding is a request to look again. It decides nothing about compliance with law."));
    return lines;
  }
}
