package tenken.web.pages.catalogue;

import java.util.List;
import java.util.Optional;
import tenken.catalog.Basis;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;
import tenken.catalog.Source;
import tenken.catalog.Viewpoint;
import tenken.ruleset.Ruleset;

/**
 * What the page of a criterion shows.
 *
 * @param viewpoint the viewpoint that it belongs to
 * @param criterion the criterion
 * @param basis where it comes from
 * @param read the items that it reads, sheet by sheet
 */
record CriterionPage(
    Viewpoint viewpoint, Criterion criterion, List<Cited> basis, List<ItemsJudged> read) {

  /** A basis with its whole source. */
  record Cited(Basis basis, Source source) {

    static List<Cited> of(Criterion criterion, Pack pack) {
      return criterion.basis().stream()
          .flatMap(
              basis ->
                  Optional.ofNullable(pack.sources().get(basis.source()))
                      .map(source -> new Cited(basis, source))
                      .stream())
          .toList();
    }
  }

  static Optional<CriterionPage> of(String name, Ruleset rules) {
    Pack pack = rules.pack();
    return pack.viewpoints().values().stream()
        .filter(viewpoint -> name.startsWith(viewpoint.id() + "/"))
        .flatMap(
            viewpoint ->
                viewpoint.criteria().stream()
                    .filter(criterion -> criterion.id().equals(name))
                    .map(criterion -> of(viewpoint, criterion, rules)))
        .findFirst();
  }

  private static CriterionPage of(Viewpoint viewpoint, Criterion criterion, Ruleset rules) {
    List<ItemsJudged> read =
        rules.pack().sheets().values().stream()
            .flatMap(
                sheet ->
                    ItemsJudged.rules(criterion.id(), sheet.id(), rules)
                        .map(judged -> ItemsJudged.of(sheet, judged))
                        .stream())
            .toList();
    return new CriterionPage(viewpoint, criterion, Cited.of(criterion, rules.pack()), read);
  }
}
