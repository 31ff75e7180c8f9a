package tenken.web.pages.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.catalog.Field;
import tenken.exchange.words.Words;
import tenken.round.submission.EarlierAnswers;

/**
 * An answer of a year in words; silence is said, too.
 *
 * @param field what was asked
 * @param scope where; empty for the operator as a whole
 * @param answer what was answered
 * @param evidence on what it rests
 * @param before what was answered the year before, or null if it was not asked or not answered
 * @param changed whether that was something else
 */
record PastLine(
    String field,
    String scope,
    String answer,
    String evidence,
    @Nullable String before,
    boolean changed) {

  static PastLine of(
      Field field, Column column, Map<Cell, Given> given, @Nullable Answers before, Words words) {
    Given said = column.given(given);
    List<Given> then =
        before == null
            ? List.of()
            : column.cells().stream()
                .map(cell -> EarlierAnswers.said(before, cell))
                .filter(Objects::nonNull)
                .toList();
    return new PastLine(
        words.field(field.name()),
        words.scopes(column.cells().stream().map(Cell::scope).toList()),
        words.given(field.name(), said),
        said == null
            ? ""
            : said.evidence().stream().map(Evidence::value).collect(Collectors.joining("\n")),
        then.isEmpty() ? null : then(field, then, words),
        then.stream()
            .anyMatch(each -> said == null || !Objects.equals(each.value(), said.value())));
  }

  private static String then(Field field, List<Given> then, Words words) {
    return then.stream()
        .map(Given::value)
        .filter(Objects::nonNull)
        .map(value -> words.value(field.name(), value))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
