package tenken.web.pages.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tenken.catalog.Criterion;
import tenken.catalog.OfficialViewpoint;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;
import tenken.ruleset.Ruleset;

/**
 * What the page of a viewpoint shows.
 *
 * @param viewpoint the viewpoint
 * @param serves rows of the ministry's tables that it serves
 * @param criteria its criteria, each with the titles of the sheets on which it is judged
 */
record ViewpointPage(Viewpoint viewpoint, List<Served> serves, List<Judged> criteria) {

  /** A row of the ministry's table for a sheet. */
  record Served(Sheet sheet, OfficialViewpoint row) {}

  /** A criterion, its name within the viewpoint, and the sheets on which it is judged. */
  record Judged(Criterion criterion, String name, List<Sheet> sheets) {}

  static Optional<ViewpointPage> of(String id, Ruleset rules) {
    return Optional.ofNullable(rules.pack().viewpoints().get(id))
        .map(
            viewpoint ->
                new ViewpointPage(
                    viewpoint,
                    viewpoint.serves().stream().flatMap(row -> served(row, rules)).toList(),
                    viewpoint.criteria().stream().map(each -> judged(each, rules)).toList()));
  }

  static Stream<Served> served(String name, Ruleset rules) {
    int slash = name.indexOf('/');
    Sheet sheet = Objects.requireNonNull(rules.pack().sheets().get(name.substring(0, slash)));
    return sheet.officialViewpoints().stream()
        .filter(row -> row.number().equals(name.substring(slash + 1)))
        .map(row -> new Served(sheet, row));
  }

  static Judged judged(Criterion criterion, Ruleset rules) {
    String name = criterion.id().substring(criterion.id().indexOf('/') + 1);
    return new Judged(
        criterion,
        name,
        rules.pack().sheets().values().stream()
            .filter(sheet -> ItemsJudged.rules(criterion.id(), sheet.id(), rules).isPresent())
            .toList());
  }
}
