package tenken.web.pages.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.assessment.CellsAsked;
import tenken.exchange.words.Words;

/**
 * An item of a year, with its answers.
 *
 * @param page the page of the sheet that it stands on
 * @param part the item
 * @param lines the answers
 */
record PastPart(FormPage page, Part part, List<PastLine> lines) {

  static PastPart of(
      FormPage page,
      Part part,
      Answers answers,
      CellsAsked asked,
      @Nullable Answers before,
      Words words) {
    Map<Cell, Given> given = answers.given();
    return new PastPart(
        page,
        part,
        part.fields().stream()
            .flatMap(
                field ->
                    Column.of(AskedFields.among(field, asked.asked()), given, false).stream()
                        .map(column -> PastLine.of(field, column, given, before, words)))
            .toList());
  }

  /** The same item with what changed alone. */
  PastPart changed() {
    return new PastPart(page, part, lines.stream().filter(PastLine::changed).toList());
  }

  /** How many answers changed. */
  public long changes() {
    return lines.stream().filter(PastLine::changed).count();
  }
}
