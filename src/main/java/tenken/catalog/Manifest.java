package tenken.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code pack.yaml} says. */
record Manifest(String version, LocalDate effective, Map<Level, Double> levels, List<Band> bands) {

  static Manifest read(MapReader reader) {
    Manifest manifest =
        new Manifest(
            reader.string("version"), reader.date("effective"), levels(reader), bands(reader));
    reader.finish();
    return manifest;
  }

  private static Map<Level, Double> levels(MapReader reader) {
    Optional<MapReader> levels = reader.child("levels");
    if (levels.isEmpty()) {
      return Map.of();
    }
    Map<Level, Double> values = new EnumMap<>(Level.class);
    double above = 1;
    for (Level level : List.of(Level.SATISFIED, Level.DOUBTFUL, Level.LACKING)) {
      double value = levels.get().number(level.name());
      if (value < 0 || value > above) {
        reader
            .faults()
            .add(levels.get().place(level.name()), "levels fall from at most 1 to at least 0");
      }
      above = value;
      values.put(level, value);
    }
    return values;
  }

  private static List<Band> bands(MapReader reader) {
    List<Band> bands = new ArrayList<>();
    double below = -1;
    for (MapReader each : reader.children("bands")) {
      Band band = new Band(each.number("from"), each.text("name"));
      if (band.from() <= below || band.from() > 100 || (bands.isEmpty() && band.from() != 0)) {
        reader.faults().add(each.place(), "bands rise from 0 to at most 100");
      }
      below = band.from();
      bands.add(band);
    }
    if (bands.isEmpty()) {
      reader.faults().add(reader.place("bands"), "at least one band is expected under `bands`");
    }
    return bands;
  }
}
