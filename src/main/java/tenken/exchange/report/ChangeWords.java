package tenken.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.exchange.dto.AnswerChangeDto;
import tenken.exchange.dto.MatchedAnswerDto;

/** Other answers in words; of a list, what is added to it or taken from it. */
final class ChangeWords {

  private final ResultWords words;
  private final List<MatchedAnswerDto> given;

  /**
   * Words for changes.
   *
   * @param given the answers that would be changed, as far as they are known
   */
  ChangeWords(ResultWords words, List<MatchedAnswerDto> given) {
    this.words = words;
    this.given = given;
  }

  String to(AnswerChangeDto change) {
    Object from = from(change);
    if (from instanceof List<?> before && change.getTo() instanceof List<?> after) {
      return difference(change.getField(), before, after);
    }
    return words.quoted(words.value(change.getField(), change.getTo()));
  }

  private String difference(String field, List<?> before, List<?> after) {
    List<Object> added = new ArrayList<>(after);
    added.removeAll(before);
    List<Object> left = new ArrayList<>(before);
    left.removeAll(after);
    if (left.size() == before.size()) {
      return words.quoted(words.value(field, after));
    }
    List<String> parts = new ArrayList<>();
    if (!added.isEmpty()) {
      parts.add(words.say(each(field, added) + "を加えたもの", "with " + each(field, added) + " added"));
    }
    if (!left.isEmpty()) {
      parts.add(words.say(each(field, left) + "を除いたもの", "without " + each(field, left)));
    }
    return words.say("今のご回答", "as answered, ")
        + words.say(added.isEmpty() ? "から" : "に", "")
        + String.join(words.say("、", ", "), parts);
  }

  private String each(String field, List<Object> options) {
    return options.stream()
        .map(option -> words.quoted(words.value(field, List.of(option))))
        .collect(Collectors.joining(words.say("", ", ")));
  }

  private @Nullable Object from(AnswerChangeDto change) {
    return given.stream()
        .filter(answer -> answer.getField().equals(change.getField()))
        .filter(answer -> Objects.equals(answer.getScope(), change.getScope()))
        .map(MatchedAnswerDto::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
