package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.OpenGuidance;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.AskedWhen;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Level;
import tenken.catalog.Pack;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.catalog.Sheet;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Join;
import tenken.ruleset.Rule;
import tenken.ruleset.Slot;

/**
 * What is asked, what fires and what a criterion comes to, by the letter of the definition: every
 * tie of a rule to cells is tried on plain values. Shares no code with the engine.
 */
final class ByDefinition {

  /** A rule and the cells it reads, in the order of its slots. */
  record Tied(Rule rule, List<Cell> cells) {

    Scope judged() {
      return cells.get(rule.named()).scope();
    }
  }

  /** A cell in which any of some options must be chosen. */
  record Link(Cell cell, Set<String> options) {}

  private final Pack pack;
  private final Sheet sheet;
  private final Shape shape;
  private final Map<String, Map<Scope, List<Tied>>> ties = new HashMap<>();
  private final Map<Cell, List<List<Link>>> links = new HashMap<>();
  private final Map<Cell, List<Link>> applying = new HashMap<>();

  ByDefinition(Pack pack, Shape shape) {
    this.pack = pack;
    this.sheet = Objects.requireNonNull(pack.sheets().get(shape.sheet()));
    this.shape = shape;
  }

  LocalDate asOf() {
    return shape.asOf();
  }

  /** What is known in a document: nothing but answered cells. */
  static Map<Cell, Value> known(Answers answers) {
    Map<Cell, Value> known = new HashMap<>();
    answers
        .given()
        .forEach(
            (cell, given) -> {
              if (given.status() == Status.ANSWERED && given.value() != null) {
                known.put(cell, given.value());
              }
            });
    return known;
  }

  /** Cells that are declared not to apply, where nothing else decides whether they are asked. */
  Set<Cell> declared(Answers answers) {
    Set<Cell> declared = new HashSet<>();
    for (Map.Entry<Cell, Given> entry : answers.given().entrySet()) {
      boolean free = conditions(field(entry.getKey())).isEmpty();
      if (entry.getValue().status() == Status.NOT_APPLICABLE && free) {
        declared.add(entry.getKey());
      }
    }
    return declared;
  }

  /** What the document says. */
  PlainWorld world(Answers answers) {
    Set<String> guided = new HashSet<>();
    answers.openGuidance().stream().map(OpenGuidance::criterion).forEach(guided::add);
    return world(known(answers), declared(answers), guided);
  }

  PlainWorld world(Map<Cell, Value> values, Set<Cell> declared) {
    return world(values, declared, Set.of());
  }

  /** What is said, with the criteria on which guidance is still open. */
  PlainWorld world(Map<Cell, Value> values, Set<Cell> declared, Set<String> guided) {
    return new PlainWorld(this, values, declared, guided);
  }

  Field field(Cell cell) {
    return pack.field(cell.field()).orElseThrow();
  }

  /** The scopes that a field has at this operator. */
  List<Scope> scopes(Set<Axis> axes) {
    List<Scope> scopes = new ArrayList<>();
    for (@Nullable String service : some(axes.contains(Axis.SERVICE), shape.services())) {
      for (@Nullable Audience audience : some(axes.contains(Axis.AUDIENCE), audiences())) {
        for (@Nullable Region region : some(axes.contains(Axis.REGION), regions())) {
          Scope scope = new Scope(service, audience, region);
          if (shape.absent().stream().noneMatch(each -> each.removes(scope))) {
            scopes.add(scope);
          }
        }
      }
    }
    return scopes;
  }

  private static List<Audience> audiences() {
    return List.of(Audience.values());
  }

  private static List<Region> regions() {
    return List.of(Region.values());
  }

  private static <T> List<@Nullable T> some(boolean present, List<T> values) {
    return present && !values.isEmpty() ? new ArrayList<>(values) : Arrays.asList((T) null);
  }

  /** All ties of a criterion's rules to cells, by the cell that they judge. */
  Map<Scope, List<Tied>> ties(CriterionRules criterion) {
    return ties.computeIfAbsent(criterion.criterion().id(), id -> tie(criterion));
  }

  private Map<Scope, List<Tied>> tie(CriterionRules criterion) {
    Map<Scope, List<Tied>> byScope = new TreeMap<>();
    for (Rule rule : criterion.rules()) {
      List<List<Cell>> tuples = List.of(List.of());
      for (Slot slot : rule.slots()) {
        tuples = longer(rule, slot, tuples);
      }
      for (List<Cell> cells : tuples) {
        Tied tied = new Tied(rule, cells);
        if (judges(criterion.criterion(), tied.judged())) {
          byScope.computeIfAbsent(tied.judged(), scope -> new ArrayList<>()).add(tied);
        }
      }
    }
    return byScope;
  }

  private List<List<Cell>> longer(Rule rule, Slot slot, List<List<Cell>> tuples) {
    List<List<Cell>> longer = new ArrayList<>();
    for (List<Cell> tuple : tuples) {
      for (Scope scope : scopes(sheet.axesOf(slot.field()))) {
        List<Cell> cells = new ArrayList<>(tuple);
        cells.add(new Cell(slot.field().name(), scope));
        boolean joined =
            rule.joins().stream()
                .filter(join -> Math.max(join.left(), join.right()) == tuple.size())
                .allMatch(join -> joined(join, cells));
        if (joined && accepts(slot, scope)) {
          longer.add(cells);
        }
      }
    }
    return longer;
  }

  private static boolean accepts(Slot slot, Scope scope) {
    return (scope.audience() == null || slot.audiences().contains(scope.audience()))
        && (scope.region() == null || slot.regions().contains(scope.region()));
  }

  private static boolean joined(Join join, List<Cell> cells) {
    Scope left = cells.get(join.left()).scope();
    Scope right = cells.get(join.right()).scope();
    Set<Axis> axes =
        join.axis() == null
            ? EnumSet.allOf(Axis.class)
            : EnumSet.of(Objects.requireNonNull(join.axis()));
    return axes.stream()
        .allMatch(
            axis -> {
              Object mine = along(axis, left);
              Object theirs = along(axis, right);
              boolean wild = mine == null || theirs == null;
              return Objects.equals(mine, theirs) || (wild && join.kind() == Join.Kind.TOUCHES);
            });
  }

  private static @Nullable Object along(Axis axis, Scope scope) {
    return switch (axis) {
      case SERVICE -> scope.service();
      case AUDIENCE -> scope.audience();
      case REGION -> scope.region();
    };
  }

  private boolean judges(Criterion criterion, Scope scope) {
    Scope stands = Objects.requireNonNullElse(sheet.standsFor(), Scope.OPERATOR);
    Object audience = scope.audience() == null ? stands.audience() : scope.audience();
    Object region = scope.region() == null ? stands.region() : scope.region();
    return (criterion.audiences().isEmpty()
            || audience == null
            || criterion.audiences().contains(audience))
        && (criterion.regions().isEmpty()
            || region == null
            || criterion.regions().contains(region));
  }

  /** What must hold for a field to be asked: any of each list. Empty where it always is. */
  List<List<AskedWhen>> conditions(Field field) {
    List<List<AskedWhen>> conditions = new ArrayList<>();
    List<Item> items = sheet.itemsAsking(field.question());
    List<@Nullable AskedWhen> branches = new ArrayList<>();
    items.forEach(item -> branches.add(item.askedWhen()));
    if (!branches.isEmpty() && !branches.contains(null)) {
      conditions.add(branches.stream().map(Objects::requireNonNull).toList());
    }
    AskedWhen own = field.askedWhen();
    if (own != null) {
      conditions.add(List.of(own));
    }
    return conditions;
  }

  /** What must hold for a cell to be asked: any of each list. Empty where it always is. */
  List<List<Link>> links(Cell cell) {
    List<List<Link>> known = links.get(cell);
    if (known == null) {
      known =
          conditions(field(cell)).stream()
              .map(any -> any.stream().flatMap(when -> links(when, cell.scope()).stream()).toList())
              .toList();
      links.put(cell, known);
    }
    return known;
  }

  /** The cells that decide a condition in a scope. */
  List<Link> links(AskedWhen when, Scope scope) {
    return scopes(sheet.axesOf(pack.field(when.field()).orElseThrow())).stream()
        .filter(scope::touches)
        .map(each -> new Link(new Cell(when.field(), each), when.options()))
        .toList();
  }

  /** The cells that decide whether a criterion applies in a scope. */
  List<Link> applying(AskedWhen when, Scope scope) {
    return applying.computeIfAbsent(new Cell(when.toString(), scope), key -> links(when, scope));
  }

  static Level worse(Level left, Level right) {
    return left.compareTo(right) >= 0 ? left : right;
  }
}
