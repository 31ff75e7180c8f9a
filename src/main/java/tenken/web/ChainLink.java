package tenken.web;

import java.util.List;
import java.util.Objects;
import tenken.catalog.OfficialViewpoint;
import tenken.catalog.Recommendation;
import tenken.catalog.Sheet;
import tenken.catalog.Text;
import tenken.catalog.Viewpoint;
import tenken.ruleset.Ruleset;
import tenken.ruleset.SheetRules;

/**
 * The way from recommendations over an official viewpoint and its items to the criteria of one of
 * our viewpoints.
 *
 * @param sheet id of the sheet
 * @param recommendations what led to the official viewpoint
 * @param officialViewpoint the row of the ministry's table
 * @param items its items that the viewpoint's criteria read
 */
record ChainLink(
    String sheet,
    List<Recommendation> recommendations,
    OfficialViewpoint officialViewpoint,
    List<ReadItem> items) {

  ChainLink {
    recommendations = List.copyOf(recommendations);
    items = List.copyOf(items);
  }

  /** An item, with the ids of the criteria that read it. */
  record ReadItem(String number, Text label, List<String> criteria) {}

  /** One link for each official viewpoint that a viewpoint serves. */
  static List<ChainLink> of(Viewpoint viewpoint, Ruleset ruleset) {
    return viewpoint.serves().stream().map(served -> of(served, viewpoint.id(), ruleset)).toList();
  }

  private static ChainLink of(String served, String viewpoint, Ruleset ruleset) {
    int slash = served.indexOf('/');
    String id = served.substring(0, slash);
    String number = served.substring(slash + 1);
    Sheet sheet = Objects.requireNonNull(ruleset.pack().sheets().get(id), id);
    OfficialViewpoint row =
        sheet.officialViewpoints().stream()
            .filter(each -> each.number().equals(number))
            .findFirst()
            .orElseThrow();
    return new ChainLink(
        id,
        sheet.recommendations().stream()
            .filter(each -> each.officialViewpoints().contains(number))
            .toList(),
        row,
        items(row, viewpoint, ruleset.rules(id)));
  }

  private static List<ReadItem> items(OfficialViewpoint row, String viewpoint, SheetRules rules) {
    return row.items().stream()
        .flatMap(number -> rules.sheet().item(number).stream())
        .map(
            item ->
                new ReadItem(
                    item.number(),
                    item.label(),
                    ItemsRead.criteria(rules, viewpoint, item.number())))
        .filter(item -> !item.criteria().isEmpty())
        .toList();
  }
}
