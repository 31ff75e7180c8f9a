package tenken.ruleset;

import java.util.Set;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/**
 * A cell that a rule reads, not yet tied to a scope.
 *
 * @param field the field
 * @param axes the axes that the field has on the sheet
 * @param audiences the audiences that the rule accepts
 * @param regions the regions that the rule accepts
 */
public record Slot(Field field, Set<Axis> axes, Set<Audience> audiences, Set<Region> regions) {

  public Slot {
    axes = Set.copyOf(axes);
    audiences = Set.copyOf(audiences);
    regions = Set.copyOf(regions);
  }

  /** Tells whether the rule may read the field there. */
  public boolean accepts(Scope scope) {
    return (scope.audience() == null || audiences.contains(scope.audience()))
        && (scope.region() == null || regions.contains(scope.region()));
  }
}
