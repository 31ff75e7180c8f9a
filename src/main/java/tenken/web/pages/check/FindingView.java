package tenken.web.pages.check;

import java.util.List;
import java.util.Objects;
import tenken.assessment.FindingResult;
import tenken.catalog.Basis;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Source;
import tenken.exchange.words.Words;

/**
 * A finding as people read it.
 *
 * @param finding the finding
 * @param items the items that it is about
 * @param scopes where it was raised; empty for the operator as a whole
 * @param basis where its criterion comes from
 * @param behind the answers that it rests on
 * @param ways other answers under which it would not be raised
 */
public record FindingView(
    FindingResult finding,
    List<Item> items,
    String scopes,
    List<Cited> basis,
    List<AnswerView.Behind> behind,
    List<AnswerView.Way> ways) {

  /** A basis, and the source that it names. */
  public record Cited(Basis basis, Source source) {}

  /** The finding of an assessment of the sheet. */
  public static FindingView of(FindingResult finding, Sheet sheet, Pack pack, Words words) {
    AnswerView answers = new AnswerView(words);
    return new FindingView(
        finding,
        finding.items().stream().flatMap(number -> sheet.item(number).stream()).toList(),
        words.scopes(finding.scopes()),
        finding.basis().stream().map(basis -> cited(basis, pack)).toList(),
        finding.evidence().stream().map(answers::behind).toList(),
        finding.clearedBy().stream().map(answers::way).toList());
  }

  private static Cited cited(Basis basis, Pack pack) {
    return new Cited(basis, Objects.requireNonNull(pack.sources().get(basis.source())));
  }
}
