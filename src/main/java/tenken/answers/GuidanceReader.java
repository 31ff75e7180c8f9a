package tenken.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code openGuidance}. */
final class GuidanceReader {

  static final List<String> PROPERTIES = List.of("criterion", "since", "citation");

  private final Set<String> criteria;
  private final Limits limits;
  private final Faults faults;

  GuidanceReader(Set<String> criteria, Limits limits, Faults faults) {
    this.criteria = criteria;
    this.limits = limits;
    this.faults = faults;
  }

  List<OpenGuidance> read(Members document) {
    List<OpenGuidance> guidance = new ArrayList<>();
    for (Members.Entry entry : document.list("openGuidance", limits.list()).orElse(List.of())) {
      Members.of(entry.value(), entry.pointer(), faults)
          .flatMap(this::guidance)
          .ifPresent(guidance::add);
    }
    return guidance.stream().sorted().distinct().toList();
  }

  private Optional<OpenGuidance> guidance(Members members) {
    members.refuseAllBut(PROPERTIES);
    PROPERTIES.forEach(members::require);
    Optional<String> criterion = members.oneOf("criterion", criteria, Code.UNKNOWN_CRITERION);
    Optional<LocalDate> since = members.date("since");
    Optional<String> citation = members.text("citation", limits.string());
    return criterion.isPresent() && since.isPresent() && citation.isPresent()
        ? Optional.of(new OpenGuidance(criterion.get(), since.get(), citation.get()))
        : Optional.empty();
  }
}
