package tenken.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tenken.catalog.Scope;

/** Gathers what a document says in each cell. For one document and one thread. */
final class CellMap {

  private final Scoping scoping;
  private final Limits limits;
  private final Faults faults;
  private final Map<String, Map<Scope, Given>> given = new TreeMap<>();
  private final Map<Cell, Pointer> pointers = new HashMap<>(1 << 10);
  private final SortedSet<String> unplaced = new TreeSet<>();
  private final Set<String> disagreeing = new HashSet<>();
  private int spent;

  CellMap(Scoping scoping, Limits limits, Faults faults) {
    this.scoping = scoping;
    this.limits = limits;
    this.faults = faults;
  }

  /** What is said in each cell, in the order of cells. */
  Map<Cell, Given> given() {
    Map<Cell, Given> inOrder = new LinkedHashMap<>(2 * pointers.size());
    given.forEach(
        (field, scopes) ->
            scopes.forEach((scope, said) -> inOrder.put(new Cell(field, scope), said)));
    return inOrder;
  }

  Map<Cell, Pointer> pointers() {
    return pointers;
  }

  SortedSet<String> unplaced() {
    return unplaced;
  }

  /** Puts what is said about a field into all cells that the scopes name. */
  void place(Target target, Given said, Scopes named) {
    AskedField field = target.field();
    boolean everywhere = !StatusCheck.needsValues(said.status());
    Optional<List<Scope>> scopes = scoping.scopes(field.axes(), named, everywhere);
    if (scopes.isEmpty()) {
      unplaced.add(field.name());
      return;
    }
    Map<Scope, Given> cells = given.computeIfAbsent(field.name(), name -> new TreeMap<>());
    for (Scope scope : scopes.get()) {
      if (spent > limits.cells()) {
        return;
      }
      put(new Cell(field.name(), scope), said, target.pointer(), cells);
    }
  }

  private void put(Cell cell, Given said, Pointer pointer, Map<Scope, Given> cells) {
    Given before = cells.putIfAbsent(cell.scope(), said);
    spend(1);
    if (before == null) {
      pointers.put(cell, pointer);
    } else if (before.agreesWith(said)) {
      spend(before.evidence().size() + said.evidence().size());
      cells.put(cell.scope(), before.and(said));
    } else {
      disagree(pointers.getOrDefault(cell, Pointer.ROOT), pointer);
    }
  }

  private void disagree(Pointer first, Pointer second) {
    if (disagreeing.add(first + " " + second)) {
      faults.add(
          () -> new Fault(second, Code.DUPLICATE_CELL, AnswerSays.duplicateCell(first.toString())));
    }
  }

  /** Counts what reading costs, so that a small document cannot ask for a large map. */
  private void spend(int cost) {
    boolean enough = spent <= limits.cells();
    spent += cost;
    if (enough && spent > limits.cells()) {
      faults.add(
          () ->
              new Fault(
                  Pointer.ROOT.child("answers"), Code.TOO_MANY, Says.tooManyCells(limits.cells())));
    }
  }
}
