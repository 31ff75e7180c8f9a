package tenken.answers;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/**
 * Cells that do not exist at this operator: all whose scope has one of the values on every axis
 * that is named.
 *
 * @param services the services in alphabetical order; empty for any
 * @param audiences the audiences; empty for any
 * @param regions the regions; empty for any
 * @param reason why
 */
public record Absence(
    List<String> services, Set<Audience> audiences, Set<Region> regions, String reason)
    implements Comparable<Absence> {

  private static final Comparator<Absence> ORDER =
      Comparator.comparing((Absence absence) -> String.join("\0", absence.services()))
          .thenComparing(absence -> absence.audiences().toString())
          .thenComparing(absence -> absence.regions().toString())
          .thenComparing(Absence::reason);

  public Absence {
    services = services.stream().sorted().distinct().toList();
    audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
    regions = Collections.unmodifiableSet(new TreeSet<>(regions));
  }

  /** Tells whether it removes the scope. */
  public boolean removes(Scope scope) {
    return holds(services, scope.service())
        && holds(audiences, scope.audience())
        && holds(regions, scope.region());
  }

  private static boolean holds(Collection<?> named, @Nullable Object value) {
    return named.isEmpty() || (value != null && named.contains(value));
  }

  @Override
  public int compareTo(Absence other) {
    return ORDER.compare(this, other);
  }
}
