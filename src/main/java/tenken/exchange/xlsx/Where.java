package tenken.exchange.xlsx;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/**
 * The scopes that a row is about, axis by axis.
 *
 * @param services names of services or {@link #ALL_SERVICES}; null where none is named
 * @param audiences the audiences, or null
 * @param regions the regions, or null
 */
record Where(
    @Nullable List<String> services,
    @Nullable Set<Audience> audiences,
    @Nullable Set<Region> regions) {

  /** Every service; no service can have this name. */
  static final List<String> ALL_SERVICES = List.of("ALL");

  /** The same for these services of the operator, of which a single one needs no mention. */
  Where of(List<String> all) {
    boolean every = services == null || services.equals(ALL_SERVICES);
    List<String> mentioned = all.isEmpty() ? ALL_SERVICES : all;
    return every && all.size() < 2 ? new Where(mentioned, audiences, regions) : this;
  }

  /** The same without the axes that a field does not have. */
  Where within(Set<Axis> axes) {
    return new Where(
        axes.contains(Axis.SERVICE) ? services : null,
        axes.contains(Axis.AUDIENCE) ? audiences : null,
        axes.contains(Axis.REGION) ? regions : null);
  }

  /** The same with everything on each axis that is not named, as for a status without a value. */
  Where everywhere() {
    return new Where(
        services == null ? ALL_SERVICES : services,
        audiences == null ? Set.of(Audience.values()) : audiences,
        regions == null ? Set.of(Region.values()) : regions);
  }

  /** Tells whether a scope is among those named. */
  boolean covers(Scope scope) {
    return (ALL_SERVICES.equals(services) || holds(services, scope.service()))
        && holds(audiences, scope.audience())
        && holds(regions, scope.region());
  }

  private static boolean holds(@Nullable Collection<?> in, @Nullable Object value) {
    return value == null || (in != null && in.contains(value));
  }
}
