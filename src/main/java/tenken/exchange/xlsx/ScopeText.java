package tenken.exchange.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Language;
import tenken.catalog.Region;

/** Scopes as cells say them. */
record ScopeText(Language language) {

  String services(@Nullable List<String> services) {
    if (services == null) {
      return "";
    }
    return services.equals(Where.ALL_SERVICES)
        ? Labels.ALL.in(language)
        : String.join("\n", services);
  }

  String audiences(@Nullable Set<Audience> audiences) {
    return audiences == null ? "" : text(audiences, Labels.AUDIENCE, Audience.values());
  }

  String regions(@Nullable Set<Region> regions) {
    return regions == null ? "" : text(regions, Labels.REGION, Region.values());
  }

  private <E extends Enum<E>> String text(Set<E> named, Labels<Set<E>> labels, E[] all) {
    return labels
        .label(named)
        .map(label -> label.in(language))
        .orElseGet(
            () ->
                Arrays.stream(all)
                    .filter(named::contains)
                    .map(each -> labels.label(Set.of(each)).orElseThrow().in(language))
                    .collect(Collectors.joining("\n")));
  }

  /** Writes the scopes of a row; an axis that the field lacks is closed. */
  void write(Paper paper, Layout layout, int row, Where where, Set<Axis> axes) {
    write(
        paper,
        row,
        layout.at(Column.SERVICE),
        services(where.services()),
        axes.contains(Axis.SERVICE));
    write(
        paper,
        row,
        layout.at(Column.AUDIENCE),
        audiences(where.audiences()),
        axes.contains(Axis.AUDIENCE));
    write(
        paper, row, layout.at(Column.REGION), regions(where.regions()), axes.contains(Axis.REGION));
  }

  private void write(Paper paper, int row, int column, String text, boolean asked) {
    if (asked) {
      paper.text(row, column, text, Look.INPUT);
    } else {
      paper.text(row, column, Labels.NO_AXIS.in(language), Look.CLOSED);
    }
  }
}
