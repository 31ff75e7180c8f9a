package tenken.answers;

import tenken.catalog.Text;

/** The sentences about faults: what is wrong and what would be right, never what was answered. */
final class Says {

  private Says() {}

  /** What JSON has to offer. */
  enum Kind {
    OBJECT("オブジェクト", "an object"),
    LIST("配列", "a list"),
    STRING("文字列", "a text"),
    OPTION("選択肢の文字列", "the name of one option, as a text"),
    OPTIONS("選択肢の配列", "a list of options"),
    NUMBER("整数", "a whole number"),
    DATE("日付の文字列", "a date, as a text"),
    LIST_OR_ALL("配列又は \"ALL\"", "a list, or \"ALL\"");

    private final String ja;
    private final String en;

    Kind(String ja, String en) {
      this.ja = ja;
      this.en = en;
    }
  }

  static Text bodyTooLarge(int most) {
    return new Text(
        "文書が大きすぎます。" + most + " バイト以内にしてください。",
        "The document is too large: at most " + most + " bytes are accepted.");
  }

  static Text emptyBody() {
    return new Text(
        "本文がありません。JSON の文書を送ってください。", "There is no document: a JSON document is expected.");
  }

  static Text malformedUtf8(int at) {
    return new Text(
        "先頭から " + at + " バイト目の次が UTF-8 として読めません。UTF-8 で送ってください。",
        "After " + at + " bytes the document is no longer UTF-8: it must be UTF-8 throughout.");
  }

  static Text malformedJson(int line, int column) {
    return new Text(
        line + " 行 " + column + " 文字目付近が JSON として読めません。",
        "Near line " + line + ", column " + column + " the document is no longer JSON.");
  }

  static Text duplicateKey() {
    return new Text(
        "同じオブジェクトに同じ名前のプロパティが複数あります。一つにしてください。",
        "The property stands in its object more than once: keep one.");
  }

  static Text tooDeep(int most) {
    return new Text(
        "入れ子が深すぎます。" + most + " 段以内にしてください。",
        "This is nested too deeply: at most " + most + " levels are accepted.");
  }

  static Text tooLong(int most) {
    return new Text(
        "文字列が長すぎます。" + most + " 文字以内にしてください。",
        "The text is too long: at most " + most + " characters are accepted.");
  }

  static Text tooMany(int most) {
    return new Text(
        "要素が多すぎます。" + most + " 個以内にしてください。",
        "There are too many entries: at most " + most + " are accepted.");
  }

  static Text tooManyCells(int most) {
    return new Text(
        "回答の及ぶ範囲が広すぎます。フィールドと範囲の組合せは、全体で " + most + " 以内にしてください。",
        "The answers reach too far: together they may speak about at most "
            + most
            + " fields in scopes.");
  }

  static Text badCharacter(int at) {
    return new Text(
        at + " 文字目に、使えない文字（制御文字又は対にならないサロゲート）があります。",
        "Character " + at + " is a control character or half of a surrogate pair: take it out.");
  }

  static Text unknownProperty() {
    return new Text("この名前のプロパティはありません。", "There is no property of this name here.");
  }

  static Text missing() {
    return new Text("必須のプロパティがありません。", "This property is missing and required.");
  }

  static Text expected(Kind kind) {
    return new Text(
        "値の型が違います。" + kind.ja + "が必要です。",
        "The value is of the wrong type: " + kind.en + " is expected.");
  }

  static Text blank() {
    return new Text(
        "空白だけの文字列です。内容を書くか、プロパティを省いてください。",
        "The text is blank: write something, or leave the property out.");
  }

  static Text emptyList() {
    return new Text("空の配列です。一つ以上挙げてください。", "The list is empty: name at least one.");
  }

  static Text unknown(Code code) {
    String[] what =
        switch (code) {
          case UNKNOWN_SHEET -> new String[] {"ヒアリングシート", "sheet"};
          case UNKNOWN_ITEM -> new String[] {"項目は、このシートに", "item on this sheet"};
          case UNKNOWN_QUESTION -> new String[] {"設問は、このシートに", "question on this sheet"};
          case UNKNOWN_OPTION -> new String[] {"選択肢は、このフィールドに", "option of this field"};
          case UNKNOWN_AUDIENCE -> new String[] {"利用者の区分", "audience"};
          case UNKNOWN_REGION -> new String[] {"地域", "region"};
          case UNKNOWN_SERVICE ->
              new String[] {"サービスは、この文書の services に", "service under `services`"};
          case UNKNOWN_STATUS -> new String[] {"回答の状態", "status"};
          case UNKNOWN_CONFIDENTIALITY -> new String[] {"公開範囲", "confidentiality"};
          case UNKNOWN_EVIDENCE_KIND -> new String[] {"裏付け資料の種類", "kind of evidence"};
          case UNKNOWN_CRITERION -> new String[] {"評価基準", "criterion"};
          default -> new String[] {"名前", "name"};
        };
    return new Text("このような" + what[0] + "はありません。", "There is no such " + what[1] + ".");
  }

  static Text duplicateService() {
    return new Text("同じ名前のサービスが複数あります。", "Another service has the same name.");
  }

  static Text reservedService() {
    return new Text(
        "\"ALL\" は全てのサービスを表すため、サービスの名前には使えません。",
        "\"ALL\" stands for every service and cannot be the name of one.");
  }

  static Text everythingAbsent() {
    return new Text(
        "absent により、サービス・利用者の区分・地域の全ての組合せがなくなります。実際にない範囲だけを挙げてください。",
        "Together these leave no service, audience and region: name only what does not exist.");
  }
}
