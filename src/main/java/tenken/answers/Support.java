package tenken.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what stands beside the values of one answer: evidence, and who may see them. */
final class Support {

  static final List<String> EVIDENCE_PROPERTIES = List.of("kind", "value", "fields");

  private final Optional<Asked> asked;
  private final Map<String, AskedField> covered;
  private final Limits limits;
  private final Faults faults;
  private final List<Supported> evidence = new ArrayList<>();
  private final Map<String, Confidentiality> seen = new HashMap<>();

  /** Evidence for some fields, or for all where there are none. */
  private record Supported(Evidence evidence, boolean all, Set<String> fields) {}

  private Support(
      Optional<Asked> asked, Map<String, AskedField> covered, Limits limits, Faults faults) {
    this.asked = asked;
    this.covered = covered;
    this.limits = limits;
    this.faults = faults;
  }

  /**
   * Reads it.
   *
   * @param asked what the answer is about; nothing where that is a fault of its own
   * @param covered the fields that the answer speaks about, by full name
   */
  static Support read(
      Members answer, Optional<Asked> asked, Map<String, AskedField> covered, Limits limits) {
    Support support = new Support(asked, covered, limits, answer.faults());
    for (Members.Entry entry : answer.list("evidence", limits.list()).orElse(List.of())) {
      Members.of(entry.value(), entry.pointer(), support.faults).ifPresent(support::evidence);
    }
    answer.object("fieldConfidentiality").ifPresent(support::confidentialities);
    return support;
  }

  List<Evidence> evidence(String field) {
    List<Evidence> supporting = new ArrayList<>(evidence.size());
    for (Supported each : evidence) {
      if (each.all() || each.fields().contains(field)) {
        supporting.add(each.evidence());
      }
    }
    return supporting;
  }

  Confidentiality confidentiality(String field, Confidentiality otherwise) {
    return seen.getOrDefault(field, otherwise);
  }

  private void evidence(Members members) {
    members.refuseAllBut(EVIDENCE_PROPERTIES);
    members.require("kind");
    members.require("value");
    Optional<Evidence.Kind> kind =
        members.constant("kind", Evidence.Kind.class, Code.UNKNOWN_EVIDENCE_KIND);
    Optional<String> value = value(members, kind);
    Optional<List<Members.Entry>> named = members.list("fields", limits.list());
    if (named.filter(List::isEmpty).isPresent()) {
      faults.add(() -> new Fault(members.pointer("fields"), Code.EMPTY_LIST, Says.emptyList()));
    }
    Set<String> fields = new HashSet<>();
    for (Members.Entry entry : named.orElse(List.of())) {
      Members.string(entry.value(), entry.pointer(), faults)
          .flatMap(name -> find(name, entry.pointer()))
          .ifPresent(field -> fields.add(field.name()));
    }
    if (kind.isPresent() && value.isPresent()) {
      evidence.add(new Supported(new Evidence(kind.get(), value.get()), named.isEmpty(), fields));
    }
  }

  private Optional<String> value(Members members, Optional<Evidence.Kind> kind) {
    if (kind.filter(Evidence.Kind.URL::equals).isEmpty()) {
      return members.text("value", limits.string());
    }
    Optional<String> address = members.string("value");
    address.ifPresent(
        found -> ValueReader.checkAddress(found, members.pointer("value"), limits, faults));
    return address;
  }

  private void confidentialities(Members members) {
    for (Map.Entry<String, JsonNode> property : members.node().properties()) {
      String name = property.getKey();
      Optional<AskedField> field = find(name, members.pointer(name));
      Optional<Confidentiality> who =
          members.constant(name, Confidentiality.class, Code.UNKNOWN_CONFIDENTIALITY);
      if (field.isPresent() && who.isPresent()) {
        seen.merge(field.get().name(), who.get(), Confidentiality::and);
      }
    }
  }

  private Optional<AskedField> find(String name, Pointer pointer) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    AskedField field = asked.get().byName().get(name);
    if (field == null || !covered.containsKey(field.name())) {
      faults.add(
          () ->
              new Fault(
                  pointer,
                  Code.UNKNOWN_FIELD,
                  AnswerSays.notCovered(),
                  Near.first(covered.keySet(), name)));
      return Optional.empty();
    }
    return Optional.of(field);
  }
}
