package tenken.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one field; the field that its condition names is looked up later. */
final class FieldReader {

  private final SharedFields shared;
  private final FaultLog faults;

  FieldReader(SharedFields shared, FaultLog faults) {
    this.shared = shared;
    this.faults = faults;
  }

  /** A field whose {@code askedWhen} is not set yet, and the condition for it. */
  record Read(Field field, @Nullable Condition condition) {}

  Read read(String question, Word id, MapReader reader) {
    Ids.check(id, faults);
    FieldType type = type(reader);
    boolean ordered = reader.flag("ordered");
    if (ordered && type != FieldType.CHOICE) {
      faults.add(reader.place("ordered"), "only a `choice` can be ordered");
    }
    Field field =
        new Field(
            question,
            id.text(),
            type,
            Wording.text(reader, "label"),
            Wording.optionalText(reader, "help").orElse(null),
            options(reader, type, ordered),
            ordered,
            parity(reader),
            remedy(reader, type, ordered),
            reader.flag("descriptive"),
            reader.small("per", Field.Per.class).orElse(null),
            null,
            id.place());
    FieldChecks.check(field, reader);
    return new Read(field, condition(reader));
  }

  private FieldType type(MapReader reader) {
    if (!reader.has("type")) {
      faults.add(reader.place(), "`type` is missing");
    }
    return reader.small("type", FieldType.class).orElse(FieldType.TEXT);
  }

  private List<Option> options(MapReader reader, FieldType type, boolean ordered) {
    boolean wanted = type == FieldType.CHOICE || type == FieldType.CHOICES;
    if (wanted != reader.has("options")) {
      faults.add(
          reader.place("options"),
          wanted ? "`options` is missing" : "only `choice` and `choices` have options");
    }
    if (!wanted) {
      return List.of();
    }
    return shared
        .options(reader)
        .map(options -> new OptionsReader(faults).read(options, type, ordered))
        .orElse(List.of());
  }

  private static Set<Axis> parity(MapReader reader) {
    YamlValue value = reader.value("parity");
    if (value instanceof YamlValue.Sequence) {
      return reader.manySmall("parity", Axis.class);
    }
    return reader.flag("parity")
        ? EnumSet.of(Axis.AUDIENCE, Axis.REGION)
        : EnumSet.noneOf(Axis.class);
  }

  private static Remedy remedy(MapReader reader, FieldType type, boolean ordered) {
    Remedy usual = type == FieldType.CHOICE && ordered ? Remedy.RAISE : Remedy.NONE;
    return reader.small("remedy", Remedy.class).orElse(usual);
  }

  private static @Nullable Condition condition(MapReader reader) {
    Optional<MapReader> condition =
        reader.has("asked-when") ? reader.child("asked-when") : Optional.empty();
    return condition.map(Condition::read).orElse(null);
  }
}
