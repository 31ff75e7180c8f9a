package tenken.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scopes that one entry of a document can name: every combination of some services, audiences and
 * regions.
 *
 * @param services names of services; empty where there is no such axis
 * @param audiences the audiences; empty where there is no such axis
 * @param regions the regions; empty where there is no such axis
 */
record Box(SortedSet<String> services, SortedSet<Audience> audiences, SortedSet<Region> regions) {

  private static Box of(Scope scope) {
    return new Box(set(scope.service()), set(scope.audience()), set(scope.region()));
  }

  private static <T> SortedSet<T> set(@Nullable T value) {
    SortedSet<T> set = new TreeSet<>();
    if (value != null) {
      set.add(value);
    }
    return set;
  }

  /** Cuts what is said about one field into boxes in each of which the same is said. */
  static Map<Box, Given> boxes(Map<Cell, Given> cells) {
    Map<Given, List<Box>> bySaid = new LinkedHashMap<>();
    cells.forEach(
        (cell, given) ->
            bySaid.computeIfAbsent(given, each -> new ArrayList<>()).add(of(cell.scope())));
    Map<Box, Given> boxes = new LinkedHashMap<>();
    bySaid.forEach((given, finest) -> joined(finest).forEach(box -> boxes.put(box, given)));
    return boxes;
  }

  /** Joins boxes that differ on one axis only: first by service, then by audience, by region. */
  private static Collection<Box> joined(List<Box> boxes) {
    Collection<Box> byService =
        joined(
            boxes,
            box -> new Box(new TreeSet<>(), box.audiences, box.regions),
            (one, other) ->
                new Box(both(one.services, other.services), one.audiences, one.regions));
    Collection<Box> byAudience =
        joined(
            byService,
            box -> new Box(box.services, new TreeSet<>(), box.regions),
            (one, other) ->
                new Box(one.services, both(one.audiences, other.audiences), one.regions));
    return joined(
        byAudience,
        box -> new Box(box.services, box.audiences, new TreeSet<>()),
        (one, other) -> new Box(one.services, one.audiences, both(one.regions, other.regions)));
  }

  private static Collection<Box> joined(
      Collection<Box> boxes, Function<Box, Box> rest, BiFunction<Box, Box, Box> join) {
    Map<Box, Box> joined = new LinkedHashMap<>();
    boxes.forEach(box -> joined.merge(rest.apply(box), box, join));
    return joined.values();
  }

  private static <T> SortedSet<T> both(SortedSet<T> one, SortedSet<T> other) {
    SortedSet<T> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  /**
   * Writes the scopes of an entry, if it needs any.
   *
   * @param all names of all services of the operator; a single one needs no mention
   */
  void write(ObjectNode entry, Collection<String> all) {
    ObjectNode scopes = entry.objectNode();
    if (all.size() > 1) {
      put(scopes, "services", services, all.size());
    }
    put(scopes, "audiences", audiences, Audience.values().length);
    put(scopes, "regions", regions, Region.values().length);
    if (!scopes.isEmpty()) {
      entry.set("scopes", scopes);
    }
  }

  private static void put(ObjectNode scopes, String axis, SortedSet<?> named, int all) {
    if (named.size() == all) {
      scopes.put(axis, ScopesReader.ALL);
    } else if (!named.isEmpty()) {
      ArrayNode list = scopes.putArray(axis);
      named.forEach(name -> list.add(name.toString()));
    }
  }
}
