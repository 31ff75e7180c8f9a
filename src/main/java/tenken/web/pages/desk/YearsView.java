package tenken.web.pages.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.round.compare.CriteriaGroup;
import tenken.round.compare.YearComparison;

/**
 * Two years of one viewpoint beside each other.
 *
 * @param years all of them
 * @param group the viewpoint that is shown
 * @param lines its criteria, those that changed first
 */
public record YearsView(
    YearComparison years,
    @Nullable CriteriaGroup group,
    List<YearComparison.CriterionChange> lines) {

  /** The viewpoint of this id, or else the first. */
  static YearsView of(YearComparison years, @Nullable String id) {
    CriteriaGroup group =
        years.groups().stream()
            .filter(each -> Objects.equals(each.id(), id))
            .findFirst()
            .orElse(years.groups().isEmpty() ? null : years.groups().get(0));
    List<String> shown = group == null ? List.of() : group.criteria();
    return new YearsView(
        years,
        group,
        years.criteria().stream()
            .filter(each -> shown.contains(each.id()))
            .sorted(
                Comparator.comparing(
                    each -> each.state() == YearComparison.BaselineState.UNCHANGED))
            .toList());
  }

  /** How many criteria of a viewpoint changed. */
  public long changed(CriteriaGroup of) {
    return years.criteria().stream()
        .filter(each -> of.criteria().contains(each.id()))
        .filter(each -> each.state() != YearComparison.BaselineState.UNCHANGED)
        .count();
  }
}
