package tenken.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Axis;
import tenken.catalog.Scope;
import tools.jackson.databind.JsonNode;

/** Reads {@code absent}. */
final class AbsenceReader {

  static final List<String> PROPERTIES = List.of("services", "audiences", "regions", "reason");

  private final AskedSheet index;
  private final Services services;
  private final Limits limits;
  private final Faults faults;
  private final ScopesReader scopes;

  AbsenceReader(AskedSheet index, Services services, Limits limits, Faults faults) {
    this.index = index;
    this.services = services;
    this.limits = limits;
    this.faults = faults;
    this.scopes = new ScopesReader(services, limits, faults);
  }

  List<Absence> read(Members document) {
    List<Absence> absent = new ArrayList<>();
    for (Members.Entry entry : document.list("absent", limits.list()).orElse(List.of())) {
      Members.of(entry.value(), entry.pointer(), faults)
          .flatMap(this::absence)
          .ifPresent(absent::add);
    }
    if (leavesNothing(absent)) {
      faults.add(
          () ->
              new Fault(
                  document.pointer("absent"), Code.EVERYTHING_ABSENT, Says.everythingAbsent()));
    }
    return absent.stream().sorted().distinct().toList();
  }

  private Optional<Absence> absence(Members members) {
    int before = faults.count();
    members.refuseAllBut(PROPERTIES);
    Scopes named = scopes.read(members);
    ScopesReader.refuseOtherAxes(members, index.axes(), faults);
    Optional<String> reason = AnswerReader.reason(members, true, limits);
    if (ScopesReader.PROPERTIES.stream().noneMatch(axis -> narrows(members, axis))) {
      faults.add(
          () ->
              new Fault(
                  members.pointer(),
                  Code.EMPTY_ABSENCE,
                  AnswerSays.emptyAbsence(),
                  index.axes().stream().sorted().map(Scopes::property).toList()));
    }
    if (faults.count() > before || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Absence(
            List.copyOf(values(members, "services", named.services())),
            values(members, "audiences", named.audiences()),
            values(members, "regions", named.regions()),
            reason.get()));
  }

  /** "ALL" narrows no axis: it is as if the axis were not named. */
  private static boolean narrows(Members members, String axis) {
    return members.any(axis).filter(JsonNode::isString).isEmpty() && members.has(axis);
  }

  private static <T> Set<T> values(Members members, String axis, @Nullable Set<T> named) {
    return named == null || !narrows(members, axis) ? Set.of() : named;
  }

  private boolean leavesNothing(List<Absence> absent) {
    return !absent.isEmpty()
        && !index.axes().isEmpty()
        && widest().stream()
            .allMatch(scope -> absent.stream().anyMatch(absence -> absence.removes(scope)));
  }

  private List<Scope> widest() {
    Set<Axis> axes = index.axes();
    return new Scoping(services.names(), List.of()).scopes(axes, Scopes.NONE, true).orElseThrow();
  }
}
