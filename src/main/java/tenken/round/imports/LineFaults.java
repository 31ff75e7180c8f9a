package tenken.round.imports;

import java.util.List;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Text;

/** Why an operator's line cannot be taken, whatever its document says. */
final class LineFaults {

  static final Fault UNKNOWN =
      fault(
          Code.UNKNOWN_REFERENCE,
          "この id 又は externalRef の事業者は登録されていません。",
          "No operator has this id or externalRef.");

  static final Fault NOT_IN_ROUND =
      fault(
          Code.UNKNOWN_REFERENCE,
          "この調査の対象ではない事業者です。対象に加えてから、もう一度送ってください。",
          "The operator does not take part in the round: let it take part, then send the line again.");

  static final Fault ALREADY_SUBMITTED =
      fault(
          Code.ALREADY_EXISTS,
          "この事業者は、この調査に既に提出しています。提出済みの回答は書き換えません。",
          "The operator has submitted to this round already: what is submitted is not overwritten.");

  private LineFaults() {}

  private static Fault fault(Code code, String ja, String en) {
    return new Fault("/operator", code, new Text(ja, en), List.of());
  }
}
