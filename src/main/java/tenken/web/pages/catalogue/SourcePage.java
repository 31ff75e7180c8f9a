package tenken.web.pages.catalogue;

import java.util.List;
import java.util.Optional;
import tenken.catalog.Basis;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;
import tenken.catalog.Source;

/**
 * What the page of a source shows.
 *
 * @param source the source
 * @param citing the criteria that rest on it, and on which place of it
 */
record SourcePage(Source source, List<Citing> citing) {

  /** A criterion that rests on the source. */
  record Citing(Criterion criterion, Basis basis) {}

  static Optional<SourcePage> of(String id, Pack pack) {
    return Optional.ofNullable(pack.sources().get(id))
        .map(
            source ->
                new SourcePage(
                    source,
                    pack.criteria()
                        .flatMap(
                            criterion ->
                                criterion.basis().stream()
                                    .filter(basis -> basis.source().equals(id))
                                    .map(basis -> new Citing(criterion, basis)))
                        .toList()));
  }
}
