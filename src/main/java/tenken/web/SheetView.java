package tenken.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tenken.catalog.Pack;
import tenken.catalog.Question;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.LeftOut;
import tenken.ruleset.SheetRules;

/**
 * A sheet with all that it asks and what is judged on it.
 *
 * @param sheet the sheet
 * @param questions what it asks, in the order of the items that first ask it
 * @param criteria what is judged on it
 * @param leftOut what cannot be judged on it
 */
record SheetView(
    Sheet sheet, List<Question> questions, List<Judged> criteria, List<Unjudged> leftOut) {

  SheetView {
    questions = List.copyOf(questions);
    criteria = List.copyOf(criteria);
    leftOut = List.copyOf(leftOut);
  }

  /** A criterion, with the numbers of the items that its rules read. */
  record Judged(String id, String viewpoint, Text title, int weight, List<String> items) {}

  /** A criterion that the sheet does not ask enough for. */
  record Unjudged(String id, String viewpoint, Text title, Text reason) {}

  static SheetView of(Sheet sheet, SheetRules rules, Pack pack) {
    Set<String> asked = new LinkedHashSet<>();
    sheet.items().forEach(item -> asked.addAll(item.questions()));
    asked.addAll(sheet.closing());
    return new SheetView(
        sheet,
        asked.stream().map(id -> Objects.requireNonNull(pack.questions().get(id), id)).toList(),
        rules.criteria().stream().map(criterion -> judged(criterion, sheet)).toList(),
        rules.leftOut().stream().map(SheetView::unjudged).toList());
  }

  private static Judged judged(CriterionRules rules, Sheet sheet) {
    var criterion = rules.criterion();
    return new Judged(
        criterion.id(),
        rules.viewpoint(),
        criterion.title(),
        criterion.weight(),
        ItemsRead.by(rules, sheet));
  }

  private static Unjudged unjudged(LeftOut leftOut) {
    var criterion = leftOut.criterion();
    String viewpoint = criterion.id().substring(0, criterion.id().indexOf('/'));
    return new Unjudged(criterion.id(), viewpoint, criterion.title(), leftOut.reason());
  }
}
