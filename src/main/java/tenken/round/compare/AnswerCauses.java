package tenken.round.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Scope;

/**
 * Finds answers that differ between two years. Where the later sheet has an axis that the earlier
 * had not, the earlier answer is beside the one for the scope that its sheet stands for; other
 * scopes were not asked before, which is no difference of answers. For one comparison.
 */
final class AnswerCauses {

  private final YearSide from;
  private final YearSide to;
  private final Scope meant;
  private final Map<String, Map<Scope, Given>> before;
  private final Map<String, Map<Scope, Given>> after;

  AnswerCauses(YearSide from, YearSide to) {
    this.from = from;
    this.to = to;
    this.meant = Objects.requireNonNullElse(from.sheet().standsFor(), Scope.OPERATOR);
    this.before = byField(from);
    this.after = byField(to);
  }

  private static Map<String, Map<Scope, Given>> byField(YearSide side) {
    Map<String, Map<Scope, Given>> byField = new HashMap<>();
    side.answers()
        .given()
        .forEach(
            (cell, given) ->
                byField
                    .computeIfAbsent(cell.field(), name -> new TreeMap<>())
                    .put(cell.scope(), given));
    return byField;
  }

  /** The answers to these fields that differ. */
  List<Cause> of(Set<String> fields) {
    List<Cause> causes = new ArrayList<>();
    fields.forEach(field -> compare(field, causes));
    return causes;
  }

  /** Answers to these fields that were carried over to the later year and not confirmed yet. */
  List<Cell> unconfirmed(Set<String> fields) {
    List<Cell> cells = new ArrayList<>();
    for (String field : fields) {
      after
          .getOrDefault(field, Map.of())
          .forEach(
              (scope, given) -> {
                if (given.status() == Status.UNCONFIRMED) {
                  cells.add(new Cell(field, scope));
                }
              });
    }
    return cells;
  }

  private void compare(String name, List<Cause> causes) {
    Optional<Set<Axis>> old = axes(from, name);
    Optional<Set<Axis>> now = axes(to, name);
    if (old.isEmpty() || now.isEmpty()) {
      return;
    }
    Set<Axis> added = EnumSet.copyOf(Set.of(Axis.values()));
    added.retainAll(now.get());
    added.removeAll(old.get());
    Map<Scope, Given> lifted = new HashMap<>();
    before
        .getOrDefault(name, Map.of())
        .forEach(
            (scope, given) ->
                lifted(scope, now.get()).forEach(each -> lifted.putIfAbsent(each, given)));
    Map<Scope, Given> given = after.getOrDefault(name, Map.of());
    Set<Scope> scopes = new TreeSet<>(lifted.keySet());
    given.keySet().stream().filter(each -> comparable(each, added)).forEach(scopes::add);
    for (Scope scope : scopes) {
      compare(new Cell(name, scope), lifted.get(scope), given.get(scope), causes);
    }
  }

  private static void compare(
      Cell cell, @Nullable Given old, @Nullable Given now, List<Cause> causes) {
    Cause.Said saidBefore = said(old);
    Cause.Said saidAfter = said(now);
    if (!Objects.equals(saidBefore, saidAfter)) {
      Given first = old == null ? Objects.requireNonNull(now) : old;
      Given second = now == null ? first : now;
      causes.add(
          new Cause.Answer(
              cell.field(),
              cell.scope(),
              saidBefore,
              saidAfter,
              first.confidentiality().and(second.confidentiality())));
    }
  }

  private static Cause.@Nullable Said said(@Nullable Given given) {
    return given == null ? null : new Cause.Said(given.status(), given.value());
  }

  /** The axes of a field in a year; nothing where the year's sheet does not ask it. */
  static Optional<Set<Axis>> axes(YearSide side, String name) {
    Optional<Field> field = side.pack().pack().field(name);
    return field
        .filter(each -> side.sheet().asks(each.question()))
        .map(each -> side.sheet().axesOf(each));
  }

  private boolean comparable(Scope scope, Set<Axis> added) {
    return (!added.contains(Axis.AUDIENCE) || Objects.equals(scope.audience(), meant.audience()))
        && (!added.contains(Axis.REGION) || Objects.equals(scope.region(), meant.region()));
  }

  /** The scopes of the later year that an earlier one is about. */
  List<Scope> lifted(Scope scope, Set<Axis> axes) {
    var audience = scope.audience() == null ? meant.audience() : scope.audience();
    var region = scope.region() == null ? meant.region() : scope.region();
    List<Scope> scopes = new ArrayList<>();
    for (String service : services(scope.service(), axes.contains(Axis.SERVICE))) {
      scopes.add(
          new Scope(
              service,
              axes.contains(Axis.AUDIENCE) ? audience : null,
              axes.contains(Axis.REGION) ? region : null));
    }
    return scopes;
  }

  private Collection<@Nullable String> services(@Nullable String named, boolean asked) {
    List<String> all = to.answers().services();
    if (!asked || all.isEmpty()) {
      return Collections.singletonList(null);
    }
    return named == null ? Collections.unmodifiableList(all) : Collections.singletonList(named);
  }
}
