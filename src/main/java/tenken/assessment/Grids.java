package tenken.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenken.answers.Fact;
import tenken.ruleset.Ruleset;
import tenken.ruleset.SheetRules;

/**
 * Keeps the grids of the shapes seen last, since most documents share a few. Safe to share between
 * threads.
 */
final class Grids {

  private static final int KEPT = 64;

  /**
   * A grid and what is derived from it once.
   *
   * @param grid the grid
   * @param matches finds rules for what was raised
   * @param facts makes facts
   * @param uses tells which of them rules could match
   * @param items tells which items ask for a field
   * @param amiss the options that nobody is advised to take where another would do
   */
  record Prepared(
      Grid grid, Matches matches, Facts facts, Uses uses, ItemNumbers items, NamedAmiss amiss) {

    static Prepared of(Grid grid) {
      return new Prepared(
          grid,
          new Matches(grid),
          new Facts(grid),
          new Uses(grid),
          new ItemNumbers(grid),
          new NamedAmiss(grid.rules()));
    }

    /** What Drools is shown of a document: the facts that some rule could match. */
    List<Fact> shown(Standing standing) {
      return standing.facts(facts, uses.of(standing.situation(), grid.criteria()));
    }
  }

  private final Ruleset ruleset;
  private final Map<Shape, Prepared> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Shape, Prepared> eldest) {
              return size() > KEPT;
            }
          });

  Grids(Ruleset ruleset) {
    this.ruleset = ruleset;
  }

  Prepared of(Shape shape) {
    Prepared known = kept.get(shape);
    if (known != null) {
      return known;
    }
    SheetRules rules = ruleset.rules(shape.sheet());
    Grid grid = GridBuilder.build(ruleset.pack(), rules, shape);
    Prepared prepared = Prepared.of(grid);
    kept.put(shape, prepared);
    return prepared;
  }
}
