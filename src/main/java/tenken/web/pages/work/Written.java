package tenken.web.pages.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.assessment.CellsAsked;
import tenken.assessment.FindingResult;
import tenken.catalog.Field;
import tenken.exchange.words.Words;

/**
 * What is written about an item, in words.
 *
 * @param part the item
 * @param lines its answers
 * @param findings what is found that is about it
 */
record Written(Part part, List<Line> lines, List<FindingResult> findings) {

  /** An answer in words; silence is said, too. */
  record Line(
      String field,
      String scope,
      String answer,
      String evidence,
      @Nullable String confidentiality) {}

  /** All items of a draft, in order. */
  static List<Written> of(OpenDraft draft, Words words) {
    CellsAsked asked = draft.asked();
    Map<Cell, Given> given = draft.answers().given();
    List<FindingResult> findings = draft.assessment().findings();
    return FormPage.of(draft.sheet(), draft.pack().pack()).values().stream()
        .flatMap(page -> page.parts().stream())
        .map(
            part ->
                new Written(
                    part,
                    part.fields().stream()
                        .flatMap(field -> lines(field, asked, given, words))
                        .toList(),
                    findings.stream()
                        .filter(each -> each.items().contains(part.number()))
                        .toList()))
        .toList();
  }

  private static Stream<Line> lines(
      Field field, CellsAsked asked, Map<Cell, Given> given, Words words) {
    return Column.of(AskedFields.among(field, asked.asked()), given, false).stream()
        .map(column -> line(field, column, column.given(given), words));
  }

  private static Line line(Field field, Column column, @Nullable Given said, Words words) {
    return new Line(
        words.field(field.name()),
        words.scopes(column.cells().stream().map(Cell::scope).toList()),
        words.given(field.name(), said),
        said == null
            ? ""
            : said.evidence().stream().map(Evidence::value).collect(Collectors.joining(" / ")),
        said == null ? null : said.confidentiality().name());
  }
}
