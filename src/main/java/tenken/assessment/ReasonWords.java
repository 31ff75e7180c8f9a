package tenken.assessment;

import java.util.List;
import java.util.stream.Collectors;
import tenken.catalog.Language;
import tenken.catalog.Text;

/** Reasons as sentences. */
final class ReasonWords {

  private final Standing standing;
  private final ConditionWords words;

  ReasonWords(Standing standing) {
    this.standing = standing;
    this.words = new ConditionWords(standing.grid());
  }

  Text of(Reason reason) {
    return switch (reason.outcome()) {
      case FIRED ->
          sentence(
              "次のご回答が、この所見の条件に当たります：",
              "The answers meet the conditions of this finding: ",
              reason.matched().stream().map(this::answer).toList());
      case NEAR_MISS ->
          sentence(
              "あと一つの条件で、この所見に当たります：", "One condition short of this finding: ", conditions(reason));
      case UNDECIDED ->
          sentence(
              "次のご回答が不明のため、この所見に当たるか定まりません：",
              "Not decided until this is known: ",
              reason.unknown().stream().map(this::unknown).toList());
      case NOT_FIRED ->
          reason.failed().isEmpty()
              ? new Text(
                  "不明なご回答がいずれであっても、この所見には当たりません。",
                  "Whatever the answers are where nothing is known, the conditions are not met.")
              : sentence("この所見の次の条件に当たりません：", "Conditions not met: ", conditions(reason));
    };
  }

  private List<Text> conditions(Reason reason) {
    return reason.failed().stream().map(this::condition).toList();
  }

  private Text condition(Reason.Condition failed) {
    Text wanted = failed.wanted();
    if (!standing.answered(failed.cell())) {
      return wanted;
    }
    Text found = value(failed.cell());
    return new Text(
        wanted.ja() + "（ご回答は" + found.ja() + "）",
        wanted.en() + " (the answer is " + found.en() + ")");
  }

  private Text answer(int cell) {
    Text subject = words.subject(cell);
    Text value = value(cell);
    return new Text(subject.ja() + "は" + value.ja(), subject.en() + " is " + value.en());
  }

  private Text value(int cell) {
    Codes codes = standing.grid().cells().get(cell).codes();
    return ConditionWords.value(codes.field(), codes.value(standing.situation().value(cell)));
  }

  private Text unknown(int cell) {
    Text subject = words.subject(cell);
    Text how = Wording.whyUnknown(standing.given(cell));
    return new Text(subject.ja() + "（" + how.ja() + "）", subject.en() + " (" + how.en() + ")");
  }

  private static Text sentence(String ja, String en, List<Text> parts) {
    return new Text(
        ja + joined(parts, Language.JA, "、") + "。", en + joined(parts, Language.EN, "; ") + ".");
  }

  private static String joined(List<Text> parts, Language language, String separator) {
    return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(separator));
  }
}
