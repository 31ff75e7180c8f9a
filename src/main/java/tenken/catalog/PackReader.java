package tenken.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the files of a pack into a {@link Pack} and tells every fault of every file at once. What
 * stands in {@code rules.drl} and {@code cases.yaml} is not read here.
 */
public final class PackReader {

  private final PackFiles files;
  private final PackLayout layout;
  private final boolean cases;
  private final FaultLog faults = new FaultLog();

  private PackReader(PackFiles files, boolean cases) {
    this.files = files;
    this.cases = cases;
    this.layout = new PackLayout(files);
  }

  /** Reads a pack; bad content gives faults, never an exception. */
  public static PackReading read(PackFiles files) {
    return new PackReader(files, true).read();
  }

  /** Reads a pack whose cases were checked before, and need not be looked at. */
  public static PackReading readChecked(PackFiles files) {
    return new PackReader(files, false).read();
  }

  private PackReading read() {
    layout.check(faults);
    Optional<Manifest> manifest = yaml(PackLayout.MANIFEST).map(Manifest::read);
    Map<String, Source> sources =
        yaml(PackLayout.SOURCES).map(new SourcesReader(faults)::read).orElse(Map.of());
    Map<String, Question> questions =
        new QuestionsReader(faults).read(yaml(layout.questions()).values());
    Catalog catalog = new Catalog(sources, questions);
    Map<String, Sheet> sheets = new SheetsReader(catalog, faults).read(yaml(layout.sheets()));
    Map<String, Viewpoint> viewpoints = viewpoints(new ViewpointReader(catalog, sheets, faults));
    List<PackFault> found = faults.faults();
    if (manifest.isEmpty() || !found.isEmpty()) {
      return new PackReading(null, found);
    }
    Manifest head = manifest.get();
    Pack pack =
        new Pack(
            head.version(),
            head.effective(),
            files.digest(),
            head.levels(),
            head.bands(),
            sources,
            questions,
            sheets,
            viewpoints);
    return new PackReading(pack, found);
  }

  private Map<String, Viewpoint> viewpoints(ViewpointReader reader) {
    Map<String, Viewpoint> viewpoints = new TreeMap<>();
    for (String folder : layout.viewpoints()) {
      String path = "viewpoints/" + folder + "/";
      String rules = files.text(path + "rules.drl", faults).orElse("");
      String examples = cases ? files.text(path + "cases.yaml", faults).orElse("") : "";
      if (!examples.isEmpty()) {
        StrictYaml.read(path + "cases.yaml", examples, faults);
      }
      yaml(path + "viewpoint.yaml")
          .ifPresent(yaml -> viewpoints.put(folder, reader.read(folder, yaml, rules, examples)));
    }
    return viewpoints;
  }

  private Map<String, MapReader> yaml(List<String> paths) {
    Map<String, MapReader> readers = new LinkedHashMap<>();
    paths.forEach(path -> yaml(path).ifPresent(reader -> readers.put(path, reader)));
    return readers;
  }

  private Optional<MapReader> yaml(String path) {
    return files.text(path, faults).flatMap(text -> StrictYaml.read(path, text, faults));
  }
}
