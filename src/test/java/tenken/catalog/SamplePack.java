package tenken.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small pack without faults: two questions that share a group, two sheets of successive years and
 * one viewpoint. Each change gives another pack.
 */
final class SamplePack {

  static final String QUESTIONS = "questions/opt-out.yaml";
  static final String GROUPS = "questions/_groups.yaml";
  static final String EARLIER = "sheets/platform-2023.yaml";
  static final String LATER = "sheets/platform-2024.yaml";
  static final String VIEWPOINT = "viewpoints/opt-out-reach/viewpoint.yaml";

  private final Map<String, String> files;

  private SamplePack(Map<String, String> files) {
    this.files = files;
  }

  static SamplePack valid() {
    Map<String, String> files = new TreeMap<>();
    files.put("pack.yaml", SampleFiles.MANIFEST);
    files.put("sources.yaml", SampleFiles.SOURCES);
    files.put(GROUPS, SampleFiles.GROUPS);
    files.put(QUESTIONS, SampleFiles.QUESTIONS);
    files.put(EARLIER, SampleFiles.EARLIER);
    files.put(LATER, SampleFiles.LATER);
    files.put(VIEWPOINT, SampleFiles.VIEWPOINT);
    files.put("viewpoints/opt-out-reach/rules.drl", "package viewpoints.optoutreach\n");
    files.put("viewpoints/opt-out-reach/cases.yaml", "cases: []\n");
    return new SamplePack(files);
  }

  SamplePack with(String path, String text) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new SamplePack(changed);
  }

  SamplePack without(String path) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.remove(path);
    return new SamplePack(changed);
  }

  /** Replaces the first occurrence of a text, which must be there. */
  SamplePack change(String path, String from, String to) {
    String text = files.get(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return with(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  PackFiles files() {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return PackFiles.of(bytes);
  }

  Pack pack() {
    PackReading reading = PackReader.read(files());
    assertThat(reading.faults()).isEmpty();
    return reading.pack().orElseThrow();
  }

  List<String> faults() {
    PackReading reading = PackReader.read(files());
    assertThat(reading.pack().isEmpty()).isEqualTo(!reading.faults().isEmpty());
    return reading.faults().stream().map(PackFault::toString).toList();
  }

  /** The pack has this one fault, in the line where the text given first stands. */
  void hasFault(String path, String lineOf, String says) {
    assertThat(faults()).containsExactly(path + ":" + line(path, lineOf) + ": " + says);
  }

  /** The pack has these faults and no others. */
  void hasFaults(String... faults) {
    assertThat(faults()).containsExactly(faults);
  }

  private int line(String path, String lineOf) {
    List<String> lines = files.get(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(lineOf)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(lineOf);
  }
}
