package tenken.exchange.words;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.answers.Given;
import tenken.answers.Value;

/** Answers as they stand: given, withheld, being checked, not confirmed, or none. */
final class GivenWords {

  private final Words words;

  GivenWords(Words words) {
    this.words = words;
  }

  String of(String field, @Nullable Given given) {
    if (given == null) {
      return words.say("未回答", "Not answered");
    }
    return switch (given.status()) {
      case ANSWERED -> words.value(field, Objects.requireNonNull(given.value()));
      case UNCONFIRMED ->
          words.say("以前のご回答（今回未確認）", "Carried over, not confirmed") + value(field, given.value());
      case CHECKING -> checking(given) + value(field, given.value());
      case WITHHELD -> words.say("回答を差し控え", "Withheld") + because(given.reason());
      case NOT_APPLICABLE -> words.say("該当しない", "Does not apply") + because(given.reason());
    };
  }

  private String checking(Given given) {
    if (given.until() == null) {
      return words.say("確認中", "Being checked");
    }
    String until = words.date(given.until());
    return words.say("確認中（" + until + "まで）", "Being checked until " + until);
  }

  private String value(String field, @Nullable Value value) {
    return value == null ? "" : words.say("：", ": ") + words.value(field, value);
  }

  private String because(@Nullable String reason) {
    return reason == null ? "" : words.say("（理由：" + reason + "）", " (" + reason + ")");
  }
}
