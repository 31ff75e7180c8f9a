package tenken.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.Item;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.SheetRules;

/** Which items of a sheet the rules of a criterion read. */
final class ItemsRead {

  private ItemsRead() {}

  /** Their numbers, in the order of the sheet. */
  static List<String> by(CriterionRules criterion, Sheet sheet) {
    Set<String> questions =
        criterion.rules().stream()
            .flatMap(rule -> rule.slots().stream())
            .map(slot -> slot.field().question())
            .collect(Collectors.toSet());
    return sheet
        .items()
        .filter(item -> item.questions().stream().anyMatch(questions::contains))
        .map(Item::number)
        .toList();
  }

  /** The criteria of a viewpoint that read an item, by id. */
  static List<String> criteria(SheetRules rules, String viewpoint, String item) {
    return rules.criteria().stream()
        .filter(criterion -> criterion.viewpoint().equals(viewpoint))
        .filter(criterion -> by(criterion, rules.sheet()).contains(item))
        .map(criterion -> criterion.criterion().id())
        .toList();
  }
}
