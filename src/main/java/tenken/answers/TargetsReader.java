package tenken.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads which fields an answer speaks about, and their values. */
final class TargetsReader {

  private final AskedSheet index;
  private final Limits limits;
  private final Faults faults;
  private final ValueReader values;

  TargetsReader(AskedSheet index, Limits limits, Faults faults) {
    this.index = index;
    this.limits = limits;
    this.faults = faults;
    this.values = new ValueReader(limits, faults);
  }

  /**
   * The fields named with a value; failing that those narrowed to; failing that all that is asked.
   */
  List<Target> read(Members answer, Asked asked) {
    if (answer.has("fields")) {
      return valued(answer, asked);
    }
    if (answer.has("only")) {
      return narrowed(answer, asked);
    }
    Pointer pointer = answer.pointer("status");
    return asked.fields().stream().map(field -> new Target(field, null, pointer)).toList();
  }

  private List<Target> valued(Members answer, Asked asked) {
    List<Target> targets = new ArrayList<>();
    Optional<Members> fields = answer.object("fields");
    if (fields.isEmpty()) {
      return targets;
    }
    for (Map.Entry<String, JsonNode> property : fields.get().node().properties()) {
      Pointer pointer = fields.get().pointer(property.getKey());
      find(property.getKey(), pointer, asked)
          .ifPresent(
              field -> {
                Optional<Value> value = values.read(field, property.getValue(), pointer);
                targets.add(new Target(field, value.orElse(null), pointer));
              });
    }
    return targets;
  }

  private List<Target> narrowed(Members answer, Asked asked) {
    List<Target> targets = new ArrayList<>();
    Optional<List<Members.Entry>> entries = answer.list("only", limits.list());
    if (entries.filter(List::isEmpty).isPresent()) {
      faults.add(() -> new Fault(answer.pointer("only"), Code.EMPTY_LIST, Says.emptyList()));
    }
    for (Members.Entry entry : entries.orElse(List.of())) {
      Members.string(entry.value(), entry.pointer(), faults)
          .flatMap(name -> find(name, entry.pointer(), asked))
          .ifPresent(field -> targets.add(new Target(field, null, entry.pointer())));
    }
    return targets;
  }

  private Optional<AskedField> find(String name, Pointer pointer, Asked asked) {
    AskedField field = asked.byName().get(name);
    if (field == null) {
      List<String> askedBy = index.askedBy().getOrDefault(name, List.of());
      faults.add(
          () ->
              new Fault(
                  pointer,
                  Code.UNKNOWN_FIELD,
                  AnswerSays.unknownField(askedBy),
                  Near.first(asked.byName().keySet(), name)));
    }
    return Optional.ofNullable(field);
  }
}
