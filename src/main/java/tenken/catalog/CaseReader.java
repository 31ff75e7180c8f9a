package tenken.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a viewpoint's {@code cases.yaml}. */
public final class CaseReader {

  private final FaultLog faults;

  /** Reads cases into the log given. */
  public CaseReader(FaultLog faults) {
    this.faults = faults;
  }

  /** The cases that could be read; what could not is in the log. */
  public List<Case> read(Viewpoint viewpoint) {
    Optional<MapReader> file =
        StrictYaml.read(viewpoint.file("cases.yaml"), viewpoint.cases(), faults);
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    file.ifPresent(
        reader -> {
          String sheet = reader.optionalString("sheet").orElse("");
          Optional<LocalDate> asOf = reader.optionalDate("as-of");
          for (MapReader each : reader.children("cases")) {
            Case read = read(each, sheet, asOf.orElse(null));
            cases.add(read);
            if (!names.add(read.name())) {
              faults.add(read.place(), "there is an earlier case `%s`", read.name());
            }
          }
          reader.finish();
        });
    return cases;
  }

  private Case read(MapReader reader, String fileSheet, @Nullable LocalDate fileAsOf) {
    Set<String> services = names(reader, "services");
    List<Case.Part> parts = new ArrayList<>();
    parts.add(new Case.Part(Set.of(), Set.of(), Set.of(), answers(reader, "answers")));
    reader.children("at").forEach(at -> parts.add(part(at, services, answers(at, "answers"))));
    return new Case(
        reader.string("name"),
        reader.optionalString("sheet").orElse(fileSheet),
        List.copyOf(services),
        reader.optionalDate("as-of").orElse(fileAsOf),
        parts,
        names(reader, "raises"),
        levels(reader),
        reader.children("near-misses").stream().map(each -> nearMiss(each, services)).toList(),
        reader.children("still-raised").stream().map(each -> stillRaised(each, services)).toList(),
        names(reader, "open-guidance"),
        reader.place());
  }

  private static Set<String> names(MapReader reader, String key) {
    return reader.words(key).stream().map(Word::text).collect(Collectors.toSet());
  }

  private Case.Part part(MapReader at, Set<String> services, Map<String, Case.Given> answers) {
    at.words("services").stream()
        .filter(word -> !services.contains(word.text()))
        .forEach(
            word -> faults.add(word.place(), "there is no service `%s` in the case", word.text()));
    return new Case.Part(
        names(at, "services"),
        at.manyCapitals("audiences", Audience.class),
        at.manyCapitals("regions", Region.class),
        answers);
  }

  private Case.NearMiss nearMiss(MapReader reader, Set<String> services) {
    return new Case.NearMiss(
        change(reader, services, "near miss"), reader.string("clears"), reader.place());
  }

  private Case.StillRaised stillRaised(MapReader reader, Set<String> services) {
    Case.Part change = change(reader, services, "change that keeps a finding");
    return new Case.StillRaised(change, reader.string("keeps"), reader.place());
  }

  private Case.Part change(MapReader reader, Set<String> services, String what) {
    Map<String, Case.Given> change = answers(reader, "change");
    if (change.size() != 1) {
      faults.add(reader.place(), "a %s changes exactly one field, not %d", what, change.size());
    }
    return reader.has("at")
        ? reader.child("at").map(at -> part(at, services, change)).orElseThrow()
        : new Case.Part(Set.of(), Set.of(), Set.of(), change);
  }

  private static Map<String, Level> levels(MapReader reader) {
    Map<String, Level> levels = new HashMap<>();
    if (reader.has("levels")) {
      reader
          .child("levels")
          .ifPresent(
              child ->
                  child
                      .keys()
                      .forEach(
                          key ->
                              levels.put(
                                  key, child.capitals(key, Level.class, Level.UNDETERMINED))));
    }
    return levels;
  }

  private Map<String, Case.Given> answers(MapReader reader, String key) {
    Map<String, Case.Given> answers = new LinkedHashMap<>();
    reader
        .child(key)
        .ifPresent(
            child ->
                child
                    .takeEntries()
                    .forEach((field, entry) -> answers.put(field, given(field, entry))));
    return answers;
  }

  private Case.Given given(String field, YamlValue.Entry entry) {
    List<String> values = new ArrayList<>();
    List<YamlValue> list =
        entry.value() instanceof YamlValue.Sequence sequence
            ? sequence.values()
            : List.of(entry.value());
    for (YamlValue value : list) {
      if (value instanceof YamlValue.Scalar scalar) {
        values.add(scalar.text());
      } else {
        faults.add(
            value.place(), "`%s`: an option, options, a number or a date is expected", field);
      }
    }
    return new Case.Given(values, entry.place());
  }
}
