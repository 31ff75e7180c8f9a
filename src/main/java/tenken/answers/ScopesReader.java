package tenken.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Audience;
import tenken.catalog.Axis;
import tenken.catalog.Region;
import tools.jackson.databind.JsonNode;

/** Reads the properties services, audiences and regions of an answer or an absence. */
final class ScopesReader {

  static final List<String> PROPERTIES = List.of("services", "audiences", "regions");
  static final String ALL = "ALL";
  static final String OUTSIDE_ACCOUNT = "OUTSIDE_ACCOUNT";

  private static final List<String> REGIONS = Members.names(Region.class);
  private static final List<String> AUDIENCES = audiences();

  private final Services services;
  private final Limits limits;
  private final Faults faults;

  ScopesReader(Services services, Limits limits, Faults faults) {
    this.services = services;
    this.limits = limits;
    this.faults = faults;
  }

  /** The names of audiences, those that stand for several included. */
  static List<String> audiences() {
    List<String> names = new ArrayList<>(Members.names(Audience.class));
    names.add(OUTSIDE_ACCOUNT);
    return List.copyOf(names);
  }

  Scopes read(Members members) {
    return new Scopes(services(members), audiences(members), regions(members));
  }

  private @Nullable Set<String> services(Members members) {
    Optional<List<String>> named =
        names(members, "services", services.names(), Code.UNKNOWN_SERVICE, services.checked());
    return named
        .map(names -> names.contains(ALL) ? Set.copyOf(services.names()) : new HashSet<>(names))
        .orElse(null);
  }

  private @Nullable Set<Audience> audiences(Members members) {
    Optional<List<String>> named =
        names(members, "audiences", AUDIENCES, Code.UNKNOWN_AUDIENCE, true);
    if (named.isEmpty()) {
      return null;
    }
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    for (String name : named.get()) {
      switch (name) {
        case ALL -> audiences.addAll(EnumSet.allOf(Audience.class));
        case OUTSIDE_ACCOUNT -> audiences.addAll(Scopes.outsideAccount());
        default -> audiences.add(Audience.valueOf(name));
      }
    }
    return audiences;
  }

  private @Nullable Set<Region> regions(Members members) {
    Optional<List<String>> named = names(members, "regions", REGIONS, Code.UNKNOWN_REGION, true);
    if (named.isEmpty()) {
      return null;
    }
    Set<Region> regions = EnumSet.noneOf(Region.class);
    for (String name : named.get()) {
      if (name.equals(ALL)) {
        regions.addAll(EnumSet.allOf(Region.class));
      } else {
        regions.add(Region.valueOf(name));
      }
    }
    return regions;
  }

  /** The known names of a list, or {@link #ALL} alone. */
  private Optional<List<String>> names(
      Members members, String property, Collection<String> known, Code code, boolean checked) {
    Optional<JsonNode> value = members.any(property);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Pointer pointer = members.pointer(property);
    if (value.get().isString() && value.get().stringValue().equals(ALL)) {
      return Optional.of(List.of(ALL));
    }
    if (!value.get().isArray()) {
      faults.add(() -> noList(pointer));
      return Optional.empty();
    }
    if (value.get().isEmpty()) {
      faults.add(() -> new Fault(pointer, Code.EMPTY_LIST, Says.emptyList(), List.copyOf(known)));
    }
    List<String> names = new ArrayList<>();
    for (Members.Entry each : Members.entries(value.get(), pointer, limits.list(), faults)) {
      Members.string(each.value(), each.pointer(), faults)
          .filter(name -> !checked || Members.known(name, known, code, each.pointer(), faults))
          .ifPresent(names::add);
    }
    return Optional.of(names);
  }

  private static Fault noList(Pointer pointer) {
    return new Fault(pointer, Code.WRONG_TYPE, Says.expected(Says.Kind.LIST_OR_ALL), List.of(ALL));
  }

  /** Notes each axis named that is not among those asked. */
  static void refuseOtherAxes(Members members, Set<Axis> asked, Faults faults) {
    List<String> allowed = asked.stream().sorted().map(Scopes::property).toList();
    for (Axis axis : Axis.values()) {
      String property = Scopes.property(axis);
      if (!asked.contains(axis) && members.has(property)) {
        faults.add(
            () ->
                new Fault(
                    members.pointer(property),
                    Code.AXIS_NOT_ASKED,
                    AnswerSays.axisNotAsked(allowed),
                    allowed));
      }
    }
  }
}
