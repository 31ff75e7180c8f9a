package tenken.answers;

import java.util.Collection;
import tenken.catalog.Text;

/** The sentences about faults within an answer; they never quote what was answered. */
final class AnswerSays {

  private AnswerSays() {}

  static Text itemOrQuestion() {
    return new Text(
        "item と question は、どちらか一方だけを書いてください。", "Name either an item or a question, not both.");
  }

  static Text unknownField(Collection<String> askedBy) {
    if (askedBy.isEmpty()) {
      return new Text("このような名前のフィールドを、ここでは尋ねていません。", "No field of this name is asked here.");
    }
    String items = String.join(", ", askedBy);
    return new Text(
        "このフィールドを、ここでは尋ねていません（" + items + " で尋ねています。）。",
        "This field is not asked here, but by " + items + ".");
  }

  static Text notCovered() {
    return new Text(
        "この回答は、このフィールドに答えていません。", "This answer says nothing about a field of this name.");
  }

  static Text numberOutOfRange() {
    return new Text(
        "0 から 1000000000000 までの整数が必要です。", "A whole number from 0 to 1000000000000 is expected.");
  }

  static Text notADate() {
    return new Text(
        "1900年から2999年までの実在する日付を、2024-07-31 の形で書いてください。",
        "A date that exists, of the years 1900 to 2999, is expected in the form 2024-07-31.");
  }

  static Text notAUrl() {
    return new Text(
        "https:// 又は http:// で始まるアドレスが必要です。空白は使えません。",
        "An address is expected that begins with https:// or http:// and holds no space.");
  }

  static Text emptyChoices(Collection<String> exclusive) {
    String none = String.join(", ", exclusive);
    return new Text(
        "空の配列では、該当なしか未回答かを区別できません。該当がなければ " + none + " を選び、未回答なら省いてください。",
        "An empty list may mean none or no answer: choose " + none + " for none, or leave it out.");
  }

  static Text exclusiveOption(String none) {
    return new Text(
        none + " は、他の選択肢と同時に選べません。", "The option " + none + " can only be chosen alone.");
  }

  static Text axisNotAsked(Collection<String> asked) {
    String axes = String.join(", ", asked);
    return asked.isEmpty()
        ? new Text(
            "ここでは範囲を分けて尋ねていません。この指定を省いてください。",
            "What is answered here is not asked by scope: leave this out.")
        : new Text(
            "ここではこの区分ごとに尋ねていません。指定できるのは " + axes + " です。",
            "What is answered here is not asked along this axis, but only by " + axes + ".");
  }

  static Text duplicateCell(String other) {
    return new Text(
        "同じ範囲の同じフィールドに、" + other + " と異なる回答があります。どちらか一つにしてください。",
        "For the same field and scope, " + other + " says something else: keep one of them.");
  }

  static Text reasonMissing() {
    return new Text("理由 (reason) を書いてください。", "A `reason` is required here.");
  }

  static Text untilMissing() {
    return new Text(
        "CHECKING には、回答できる見込みの日 (until) を書いてください。",
        "CHECKING requires `until`, the date by which it will be known.");
  }

  static Text emptyAnswer() {
    return new Text(
        "この状態の回答には、一つ以上の値を持つ fields が必要です。",
        "An answer of this status requires `fields` with at least one value.");
  }

  static Text emptyAbsence() {
    return new Text(
        "services、audiences、regions の少なくとも一つで、ない範囲を挙げてください。",
        "Name what is absent by at least one of `services`, `audiences` and `regions`.");
  }

  static Text valuesNotExpected() {
    return new Text(
        "WITHHELD と NOT_APPLICABLE に値は書けません。対象のフィールドを限るには only を使ってください。",
        "No values go with WITHHELD or NOT_APPLICABLE: to narrow it to fields, use `only`.");
  }

  static Text onlyBesideFields() {
    return new Text(
        "only は、値のない状態（CHECKING、WITHHELD、NOT_APPLICABLE）の対象を限るもので、fields とは併用できません。",
        "`only` narrows CHECKING, WITHHELD or NOT_APPLICABLE, and does not go with `fields`.");
  }

  static Text reasonNotExpected() {
    return new Text(
        "理由 (reason) は、ANSWERED 以外の状態にだけ書けます。", "A `reason` goes with every status but ANSWERED.");
  }

  static Text untilNotExpected() {
    return new Text("until は、CHECKING にだけ書けます。", "`until` goes with CHECKING only.");
  }
}
