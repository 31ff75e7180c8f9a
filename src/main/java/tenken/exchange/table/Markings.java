package tenken.exchange.table;

import tenken.answers.Readers;
import tenken.catalog.Text;

/** How tables say who may see them, and what is left out for whom. */
final class Markings {

  private Markings() {}

  /** Who may see a table. */
  static Text of(Readers readers) {
    return switch (readers) {
      case SECRETARIAT -> new Text("事務局限り", "For the secretariat only");
      case MEMBERS -> new Text("構成員限り", "For members only");
      case PUBLIC -> new Text("公表版", "Public version");
    };
  }

  /** What stands in place of what the readers may not know. */
  static Text withheld(Readers readers) {
    return readers == Readers.PUBLIC
        ? new Text("構成員限り", "Members only")
        : new Text("非公開", "Closed");
  }

  /** What stands where an operator submitted nothing, which is not for the public to know. */
  static Text nothing(Readers readers) {
    return readers == Readers.PUBLIC
        ? new Text("掲載なし", "Not shown")
        : new Text("未提出", "Not submitted");
  }

  /** How to read what is left out. */
  static Text note(Readers readers) {
    return switch (readers) {
      case SECRETARIAT -> new Text("全てのご回答を掲載しています。", "All answers are shown.");
      case MEMBERS ->
          new Text(
              "「非公開」とされたご回答及びそれから分かる事項は「非公開」と表示しています。",
              "Answers that are closed, and what they would tell, read “Closed”.");
      case PUBLIC ->
          new Text(
              "公表の対象でないご回答及びそれから分かる事項は「構成員限り」と表示しています。その表示は、ご回答の内容を示唆するものではありません。",
              "Answers that are not public, and what they would tell, read “Members only”. This says"
                  + " nothing of what was answered.");
    };
  }
}
