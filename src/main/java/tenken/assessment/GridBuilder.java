package tenken.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.catalog.AskedWhen;
import tenken.catalog.Criterion;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.ruleset.CriterionRules;
import tenken.ruleset.Join;
import tenken.ruleset.Rule;
import tenken.ruleset.SheetRules;
import tenken.ruleset.Slot;

/**
 * Ties a sheet's rules to cells: a cell exists where some rule could read it, or where another
 * hangs on it.
 */
final class GridBuilder {

  private final Pack pack;
  private final SheetRules sheetRules;
  private final Shape shape;
  private final Map<String, Codes> codes = new HashMap<>();
  private final TermBuilder terms;
  private final List<GridCell> cells = new ArrayList<>();
  private final Map<Cell, Integer> indexes = new HashMap<>();

  private GridBuilder(Pack pack, SheetRules sheetRules, Shape shape) {
    this.pack = pack;
    this.sheetRules = sheetRules;
    this.shape = shape;
    this.terms = new TermBuilder(shape.asOf(), this::codes);
  }

  static Grid build(Pack pack, SheetRules sheetRules, Shape shape) {
    return new GridBuilder(pack, sheetRules, shape).build();
  }

  private Grid build() {
    List<JudgedCriterion> criteria = new ArrayList<>();
    for (CriterionRules rules : sheetRules.criteria()) {
      Map<Scope, List<Instance>> byScope = new TreeMap<>();
      for (Rule rule : rules.rules()) {
        tie(rule, new Scope[rule.slots().size()], 0, byScope);
      }
      if (!byScope.isEmpty()) {
        criteria.add(
            new JudgedCriterion(
                rules,
                byScope.entrySet().stream()
                    .map(entry -> new JudgedCell(entry.getKey(), entry.getValue()))
                    .toList(),
                cells));
      }
    }
    return Grid.of(sheetRules, cells, indexes, criteria);
  }

  private void tie(Rule rule, Scope[] scopes, int slot, Map<Scope, List<Instance>> byScope) {
    if (slot == scopes.length) {
      Scope judged = scopes[rule.named()];
      byScope.computeIfAbsent(judged, s -> new ArrayList<>()).add(instance(rule, scopes));
      return;
    }
    Slot next = rule.slots().get(slot);
    for (Scope scope : shape.scopes(next.axes())) {
      scopes[slot] = scope;
      if (next.accepts(scope)
          && (slot != rule.named() || judges(rule.criterion(), scope))
          && joined(rule, scopes, slot)) {
        tie(rule, scopes, slot + 1, byScope);
      }
    }
  }

  private boolean judges(Criterion criterion, Scope scope) {
    Scope standsFor = Optional.ofNullable(sheetRules.sheet().standsFor()).orElse(Scope.OPERATOR);
    return within(criterion.audiences(), scope.audience(), standsFor.audience())
        && within(criterion.regions(), scope.region(), standsFor.region());
  }

  private static boolean within(Set<?> judged, @Nullable Object value, @Nullable Object standsFor) {
    Object meant = value == null ? standsFor : value;
    return judged.isEmpty() || meant == null || judged.contains(meant);
  }

  private static boolean joined(Rule rule, Scope[] scopes, int slot) {
    for (Join join : rule.joins()) {
      if (join.left() == slot && !join.holds(scopes[slot], scopes[join.right()])) {
        return false;
      }
    }
    return true;
  }

  private Instance instance(Rule rule, Scope[] scopes) {
    List<Integer> read = new ArrayList<>();
    BitSet reads = new BitSet();
    for (int i = 0; i < scopes.length; i++) {
      int cell = intern(rule.slots().get(i).field(), scopes[i]);
      read.add(cell);
      addWithAncestors(cell, reads);
    }
    AskedWhen when = rule.criterion().appliesWhen();
    Scope judged = scopes[rule.named()];
    GridCell.Clause applies = when == null ? null : clause(List.of(when), judged);
    if (applies != null) {
      applies.links().forEach(link -> addWithAncestors(link.cell(), reads));
    }
    return new Instance(
        rule, rule.finding().level(), judged, read, terms.terms(rule, read), applies, reads);
  }

  private void addWithAncestors(int cell, BitSet reads) {
    if (!reads.get(cell)) {
      reads.set(cell);
      for (GridCell.Clause clause : cells.get(cell).conditions()) {
        clause.links().forEach(link -> addWithAncestors(link.cell(), reads));
      }
    }
  }

  private Codes codes(Field field) {
    return codes.computeIfAbsent(field.name(), name -> new Codes(field));
  }

  private int intern(Field field, Scope scope) {
    Cell cell = new Cell(field.name(), scope);
    Integer known = indexes.get(cell);
    if (known != null) {
      return known;
    }
    List<GridCell.Clause> conditions = new ArrayList<>();
    itemsCondition(field, scope).ifPresent(conditions::add);
    if (field.askedWhen() != null && asked(field.askedWhen())) {
      conditions.add(clause(List.of(field.askedWhen()), scope));
    }
    int index = cells.size();
    cells.add(new GridCell(index, codes(field), cell, conditions));
    indexes.put(cell, index);
    return index;
  }

  /** Asked if any of the items that ask the question is. */
  private Optional<GridCell.Clause> itemsCondition(Field field, Scope scope) {
    List<AskedWhen> conditions = new ArrayList<>();
    for (Item item : sheetRules.sheet().itemsAsking(field.question())) {
      if (item.askedWhen() == null || !asked(item.askedWhen())) {
        return Optional.empty();
      }
      conditions.add(item.askedWhen());
    }
    return conditions.isEmpty() ? Optional.empty() : Optional.of(clause(conditions, scope));
  }

  /** A condition on a field that the sheet does not ask says nothing there. */
  private boolean asked(AskedWhen when) {
    return sheetRules.sheet().asks(when.field().substring(0, when.field().indexOf('.')));
  }

  private GridCell.Clause clause(List<AskedWhen> anyOf, Scope scope) {
    List<GridCell.Link> links = new ArrayList<>();
    for (AskedWhen when : anyOf) {
      Field parent = pack.field(when.field()).orElseThrow();
      long mask = codes(parent).mask(when.options());
      for (Scope each : shape.scopes(sheetRules.sheet().axesOf(parent))) {
        if (each.touches(scope)) {
          links.add(new GridCell.Link(intern(parent, each), mask));
        }
      }
    }
    return new GridCell.Clause(links);
  }
}
