package tenken.exchange.words;

import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.catalog.Basis;
import tenken.catalog.Level;
import tenken.catalog.Strength;
import tenken.catalog.Text;

/** What levels, strengths and the like are called. */
public final class Names {

  private Names() {}

  /** A level; none of them is a verdict. */
  public static Text of(Level level) {
    return switch (level) {
      case NOT_APPLICABLE -> new Text("対象外", "Not applicable");
      case SATISFIED -> new Text("評価できる", "Satisfied");
      case DOUBTFUL -> new Text("確認が望ましい", "Doubtful");
      case LACKING -> new Text("要検討", "Lacking");
      case UNDETERMINED -> new Text("未判定", "Undetermined");
    };
  }

  /** How much a basis carries. */
  public static Text of(Strength strength) {
    return switch (strength) {
      case DUTY -> new Text("法令上の義務", "duty");
      case GUIDELINE -> new Text("指針等", "guideline");
      case PRECEDENT -> new Text("先例", "precedent");
      case DESIRABLE -> new Text("望ましい取組", "desirable");
      case COMPARATOR -> new Text("参考（外国法令・先進事例）", "for comparison (foreign law, best practice)");
    };
  }

  /** Whether the place of a basis was read. */
  public static Text of(Basis.Checked checked) {
    return switch (checked) {
      case PRIMARY -> new Text("原文で確認済み", "read in the original");
      case SECONDARY ->
          new Text("二次資料で確認（原文は未確認）", "read in another's account, not in the original");
      case NO -> new Text("該当箇所は未確認", "place not read");
    };
  }

  /** Who may see an answer. */
  public static Text of(Confidentiality confidentiality) {
    return switch (confidentiality) {
      case PUBLIC -> new Text("公開", "public");
      case MEMBERS_ONLY -> new Text("構成員限り", "members only");
      case CLOSED -> new Text("非公開", "closed");
    };
  }

  /** What a piece of evidence is. */
  public static Text of(Evidence.Kind kind) {
    return switch (kind) {
      case URL -> new Text("掲載場所", "address");
      case DOCUMENT -> new Text("資料", "document");
      case RULE -> new Text("規程", "rule");
      case FIGURE -> new Text("実績の数値", "figure");
    };
  }
}
