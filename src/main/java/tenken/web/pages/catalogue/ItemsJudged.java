package tenken.web.pages.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.Item;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Ruleset;

/**
 * The items of a sheet that a criterion reads.
 *
 * @param sheet the sheet
 * @param items its items, in order
 */
record ItemsJudged(Sheet sheet, List<Item> items) {

  static Optional<CriterionRules> rules(String criterion, String sheet, Ruleset rules) {
    return rules.rules(sheet).criteria().stream()
        .filter(each -> each.criterion().id().equals(criterion))
        .findFirst();
  }

  static ItemsJudged of(Sheet sheet, CriterionRules criterion) {
    Set<String> questions =
        criterion.rules().stream()
            .flatMap(rule -> rule.slots().stream())
            .map(slot -> slot.field().question())
            .collect(Collectors.toSet());
    return new ItemsJudged(
        sheet,
        sheet
            .items()
            .filter(item -> item.questions().stream().anyMatch(questions::contains))
            .toList());
  }
}
