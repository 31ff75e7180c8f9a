package tenken.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/** Tells which scopes of a field an answer speaks about. For one document and one thread. */
final class Scoping {

  private final List<String> services;
  private final List<Absence> absent;
  private final Map<Key, Optional<List<Scope>>> known = new HashMap<>();

  private record Key(Set<Axis> axes, Scopes named, boolean everywhere) {}

  Scoping(List<String> services, List<Absence> absent) {
    this.services = services;
    this.absent = absent;
  }

  /**
   * The scopes of a field with these axes, those apart that do not exist.
   *
   * @param named what the answer names; surplus axes say nothing about a narrower field
   * @param everywhere whether an axis left out means all of its values
   * @return nothing where an axis is left out that the field has
   */
  Optional<List<Scope>> scopes(Set<Axis> axes, Scopes named, boolean everywhere) {
    return known.computeIfAbsent(new Key(axes, named, everywhere), this::cross);
  }

  private Optional<List<Scope>> cross(Key key) {
    List<Scope> scopes = new ArrayList<>();
    for (String service : services(key)) {
      for (Audience audience : audiences(key)) {
        for (Region region : regions(key)) {
          scopes.add(new Scope(service, audience, region));
        }
      }
    }
    boolean leftOut = scopes.isEmpty();
    scopes.removeIf(scope -> absent.stream().anyMatch(absence -> absence.removes(scope)));
    return leftOut ? Optional.empty() : Optional.of(List.copyOf(scopes));
  }

  private Collection<@Nullable String> services(Key key) {
    if (!key.axes().contains(Axis.SERVICE) || services.isEmpty()) {
      return Collections.singletonList(null);
    }
    return chosen(key.named().services(), services, key.everywhere() || services.size() == 1);
  }

  private static Collection<@Nullable Audience> audiences(Key key) {
    return key.axes().contains(Axis.AUDIENCE)
        ? chosen(key.named().audiences(), List.of(Audience.values()), key.everywhere())
        : Collections.singletonList(null);
  }

  private static Collection<@Nullable Region> regions(Key key) {
    return key.axes().contains(Axis.REGION)
        ? chosen(key.named().regions(), List.of(Region.values()), key.everywhere())
        : Collections.singletonList(null);
  }

  private static <T> Collection<T> chosen(
      @Nullable Collection<T> named, List<T> all, boolean everywhere) {
    if (named != null) {
      return named;
    }
    return everywhere ? all : List.of();
  }
}
