package tenken.exchange.xlsx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scopes as documents without faults name them. */
final class ScopeNodes {

  private static final String ALL = "ALL";
  private static final String OUTSIDE_ACCOUNT = "OUTSIDE_ACCOUNT";

  private ScopeNodes() {}

  static Where read(JsonNode scopes) {
    return new Where(
        services(scopes.path("services")),
        named(scopes.path("audiences"), Audience.class, ScopeNodes::audiences),
        named(scopes.path("regions"), Region.class, name -> EnumSet.of(Region.valueOf(name))));
  }

  private static Set<Audience> audiences(String name) {
    return name.equals(OUTSIDE_ACCOUNT)
        ? EnumSet.of(Audience.LOGGED_OUT, Audience.NO_ACCOUNT)
        : EnumSet.of(Audience.valueOf(name));
  }

  private static @Nullable List<String> services(JsonNode services) {
    if (services.isMissingNode()) {
      return null;
    }
    List<String> names = services.valueStream().map(JsonNode::stringValue).toList();
    return services.isString() || names.contains(ALL) ? Where.ALL_SERVICES : names;
  }

  private static <E extends Enum<E>> @Nullable Set<E> named(
      JsonNode names, Class<E> type, Function<String, Set<E>> meant) {
    if (names.isMissingNode()) {
      return null;
    }
    Set<E> all = EnumSet.noneOf(type);
    for (JsonNode each : names.isString() ? List.of(names) : names.values()) {
      String name = each.stringValue();
      all.addAll(name.equals(ALL) ? EnumSet.allOf(type) : meant.apply(name));
    }
    return all;
  }

  static ObjectNode write(Where where) {
    ObjectNode scopes = JsonNodeFactory.instance.objectNode();
    if (where.services() != null && where.services().equals(Where.ALL_SERVICES)) {
      scopes.put("services", ALL);
    } else if (where.services() != null) {
      where.services().forEach(scopes.putArray("services")::add);
    }
    put(scopes, "audiences", where.audiences(), Audience.values());
    put(scopes, "regions", where.regions(), Region.values());
    return scopes;
  }

  private static <E extends Enum<E>> void put(
      ObjectNode scopes, String axis, @Nullable Set<E> named, E[] all) {
    if (named != null && named.size() == all.length) {
      scopes.put(axis, ALL);
    } else if (named != null) {
      Arrays.stream(all)
          .filter(named::contains)
          .forEach(each -> scopes.withArray(axis).add(each.name()));
    }
  }
}
