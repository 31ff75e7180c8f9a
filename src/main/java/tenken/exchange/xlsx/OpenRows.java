package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Field;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/**
 * The rows that are still to be filled in: logged out and no account are one row, each region has
 * its own, and services that need the same are together.
 *
 * @param services the operator's services; empty where none is named
 */
record OpenRows(List<String> services) {

  private static final List<Set<Audience>> PARTS =
      List.of(EnumSet.of(Audience.LOGGED_IN), EnumSet.of(Audience.LOGGED_OUT, Audience.NO_ACCOUNT));

  /** The rows of a field for the scopes that exist, those apart of which rows speak already. */
  List<Row> of(Field field, Collection<Scope> existing, Collection<Row> rows) {
    List<Scope> open =
        existing.stream()
            .filter(scope -> rows.stream().noneMatch(row -> row.where().covers(scope)))
            .toList();
    List<Row> blank = new ArrayList<>();
    for (@Nullable Region region : regions(open)) {
      List<Scope> here =
          open.stream().filter(scope -> Objects.equals(scope.region(), region)).toList();
      for (Set<Audience> part : PARTS) {
        byServices(here, part)
            .forEach(
                (audiences, names) -> blank.add(Row.blank(field, where(region, audiences, names))));
      }
      TreeSet<String> whole = new TreeSet<>();
      if (here.stream().anyMatch(scope -> scope.audience() == null)) {
        here.forEach(scope -> whole.add(Objects.requireNonNullElse(scope.service(), "")));
        blank.add(Row.blank(field, where(region, Set.of(), whole)));
      }
    }
    return blank;
  }

  private static List<@Nullable Region> regions(List<Scope> scopes) {
    List<@Nullable Region> regions = new ArrayList<>();
    if (scopes.stream().anyMatch(scope -> scope.region() == null)) {
      regions.add(null);
    }
    Arrays.stream(Region.values())
        .filter(region -> scopes.stream().anyMatch(scope -> scope.region() == region))
        .forEach(regions::add);
    return regions;
  }

  /** The audiences of a part that are open, and the services for which just these are. */
  private static Map<Set<Audience>, TreeSet<String>> byServices(
      List<Scope> scopes, Set<Audience> part) {
    Map<String, Set<Audience>> byService = new LinkedHashMap<>();
    for (Scope scope : scopes) {
      if (scope.audience() != null && part.contains(scope.audience())) {
        byService
            .computeIfAbsent(
                Objects.requireNonNullElse(scope.service(), ""),
                name -> EnumSet.noneOf(Audience.class))
            .add(scope.audience());
      }
    }
    Map<Set<Audience>, TreeSet<String>> byAudiences = new LinkedHashMap<>();
    byService.forEach(
        (service, audiences) ->
            byAudiences.computeIfAbsent(audiences, each -> new TreeSet<>()).add(service));
    return byAudiences;
  }

  private Where where(@Nullable Region region, Set<Audience> audiences, TreeSet<String> names) {
    boolean every = names.contains("") || names.size() == services.size();
    return new Where(
            every ? Where.ALL_SERVICES : List.copyOf(names),
            audiences.isEmpty() ? null : audiences,
            region == null ? null : EnumSet.of(region))
        .of(services);
  }
}
