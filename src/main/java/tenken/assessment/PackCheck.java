package tenken.assessment;

import tenken.catalog.Text;

/** What must hold of a pack's rules under all answers. */
public enum PackCheck {
  LEVELS_REACHED(
      "各評価基準について、記載された評価及び「評価できる」に至るご回答がある。",
      "For each criterion some answers lead to each level that it lists, and some to SATISFIED."),
  RAISED_ALONE(
      "各ルールについて、同じ評価基準の他のルールによらず、そのルールのみが所見を示すご回答がある。",
      "For each rule some answers raise its finding alone, without any other of its criterion."),
  WORST_NAMED(
      "順序のある選択肢の最も低いものは、いずれかのルールが取り上げている。",
      "The worst option of each ordered field is named by some rule."),
  SILENCE_NO_PASS("何も尋ねていない範囲は、「評価できる」とならない。", "Where nothing is asked no criterion is SATISFIED."),
  BETTER_NEVER_WORSE(
      "改善の方向にある選択肢への変更により、評価が下がることはない（ご回答の間の相違を見る評価基準を除く。）。",
      "A better option of a field that can be improved never lowers a level, criteria about answers"
          + " that disagree apart."),
  COUNTED_ONCE("同じ条件を二つの評価基準で重ねて数えていない。", "No condition is counted by two criteria.");

  private final String ja;
  private final String en;

  PackCheck(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** The check in words. */
  public Text says() {
    return new Text(ja, en);
  }
}
