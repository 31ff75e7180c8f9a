package tenken.exchange.report;

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
    return List.of(
        words.say(
            "スコア（0〜100）は、水準の決まった評価基準から計算した作業上の目安です。大きいほど、「要検討」「確認が望ましい」の基準が少ないことを示します。"
                + "事業者間の順位や、法令への適合の程度を表すものではありません。",
            "The score (0 to 100) is a working aid, made of the criteria whose level is known: the"
                + " higher it is, the fewer of them are Lacking or Doubtful. It is no ranking of"
                + " operators, and does not say how far a law was kept."),
        moves(score)
            ? words.say(
                "未判定の基準がすべて決まると、スコアは " + range(score) + " の間になります。",
                "Once every undetermined criterion is known, the score will be within "
                    + range(score)
                    + ".")
            : words.say("未回答によりスコアが変わることはありません。", "Nothing unanswered can change the score."),
        words.say(
            "回答率は、お尋ねしている欄のうち回答のある割合です。未回答は、問題がないことを意味しません。裏付けの記載の有無は、スコアに影響しません。",
            "Coverage is the share of what is asked that is answered. Silence is not a pass."
                + " Whether evidence is named does not change the score."),
        words.say(
            "所見に添えた点数は、関係する基準がスコアを下げている分です。一つの基準に複数の所見がある場合は同じ点数を重ねて示すため、足し合わせることはできません。",
            "The points beside a finding are what its criterion takes off the score. Findings of one"
                + " criterion show the same points again, which do not add up."),
        words.say(
            "所見は、改めて確認したい点を示すものであり、法令への適合・不適合を判断するものではありません。所見が生じない場合の例は、実態と異なるご回答をお勧めするものではありません。",
            "A finding is a request to look again. It decides nothing about compliance with law."
                + " Where it says which answers would not raise it, that is no advice to answer"
                + " otherwise than things are."));
  }
}
