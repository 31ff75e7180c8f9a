package tenken.round.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Axis;
import tenken.catalog.Scope;
import tenken.catalog.Text;
import tenken.round.compare.ReadResult.Raised;
import tenken.round.compare.YearComparison.BaselineState;
import tenken.round.compare.YearComparison.FindingChange;
import tenken.round.compare.YearComparison.FindingNow;

/**
 * Compares the findings of two years: alike are those of one id with one level in the same scopes,
 * an earlier scope taken for the one that its sheet stands for. For one comparison.
 */
final class FindingChanges {

  private final YearSide from;
  private final YearSide to;
  private final AnswerCauses answers;
  private final @Nullable Text note;

  FindingChanges(YearSide from, YearSide to, AnswerCauses answers, @Nullable Text note) {
    this.from = from;
    this.to = to;
    this.answers = answers;
    this.note = note;
  }

  /** Every finding of either year once: those of the later one, then the others. */
  List<FindingChange> all() {
    Set<String> ids = new LinkedHashSet<>();
    to.result().findings().forEach(each -> ids.add(each.id()));
    from.result().findings().forEach(each -> ids.add(each.id()));
    return ids.stream().map(this::change).toList();
  }

  private FindingChange change(String id) {
    List<Raised> old = named(from, id);
    List<Raised> now = named(to, id);
    Raised newest = (now.isEmpty() ? old : now).get(0);
    FindingNow after = seen(now);
    BaselineState state = Years.state(lifted(seen(old), after), after);
    return new FindingChange(
        id,
        newest.criterion(),
        state,
        newest.says(),
        seen(old),
        after,
        state == BaselineState.UNCHANGED ? null : note);
  }

  private static List<Raised> named(YearSide side, String id) {
    return side.result().findings().stream().filter(each -> each.id().equals(id)).toList();
  }

  /** A finding wherever it was raised, with the worst level. */
  private static @Nullable FindingNow seen(List<Raised> raised) {
    return raised.stream()
        .max(Comparator.comparing(Raised::level))
        .map(
            worst ->
                new FindingNow(
                    worst.level(),
                    raised.stream().flatMap(each -> each.scopes().stream()).toList()))
        .orElse(null);
  }

  private @Nullable FindingNow lifted(@Nullable FindingNow before, @Nullable FindingNow after) {
    if (before == null || after == null) {
      return before;
    }
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    after.scopes().forEach(scope -> axes.addAll(axes(scope)));
    List<Scope> scopes = new ArrayList<>();
    before.scopes().forEach(scope -> scopes.addAll(answers.lifted(scope, axes)));
    return new FindingNow(before.level(), scopes);
  }

  private static Set<Axis> axes(Scope scope) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    if (scope.service() != null) {
      axes.add(Axis.SERVICE);
    }
    if (scope.audience() != null) {
      axes.add(Axis.AUDIENCE);
    }
    if (scope.region() != null) {
      axes.add(Axis.REGION);
    }
    return axes;
  }
}
