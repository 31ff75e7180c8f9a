package tenken.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tenken.catalog.Pack;
import tenken.catalog.PackFault;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.PackReading;

/** A pack that a test writes out in full. Each change gives another pack. */
public final class TextPack {

  private static final String MANIFEST =
      """
      version: "1.0.0"
      effective: 2024-06-12
      levels: { SATISFIED: 1, DOUBTFUL: 0.5, LACKING: 0 }
      bands: [ { from: 0, name: { ja: 下, en: low } } ]
      """;

  private static final String SOURCES =
      """
      law:
        title: { ja: 法, en: Act }
        issuer: 国
        version: 令和5年
        address: https://example.org/law
        strength: DUTY
        read: 2024-06-12
      """;

  private final Map<String, String> files;

  private TextPack(Map<String, String> files) {
    this.files = files;
  }

  /** A pack without questions, sheets and viewpoints, which is none yet. */
  public static TextPack bare() {
    return new TextPack(Map.of("pack.yaml", MANIFEST, "sources.yaml", SOURCES));
  }

  public TextPack with(String path, String text) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(path, text);
    return new TextPack(changed);
  }

  /** Puts a viewpoint's three files. */
  public TextPack withViewpoint(String id, String viewpoint, String rules, String cases) {
    String folder = "viewpoints/" + id + "/";
    return with(folder + "viewpoint.yaml", viewpoint)
        .with(folder + "rules.drl", rules)
        .with(folder + "cases.yaml", cases);
  }

  public String text(String path) {
    return files.getOrDefault(path, "");
  }

  /** The number of the first line that contains a text. */
  public int line(String path, String part) {
    List<String> lines = text(path).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(part)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(part);
  }

  /** The pack, whose catalog must be without faults. */
  public Pack pack() {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    PackReading reading = PackReader.read(PackFiles.of(bytes));
    assertThat(reading.faults()).isEmpty();
    return reading.pack().orElseThrow();
  }

  /** The rules, which must be without faults. */
  public Ruleset ruleset() {
    RulesetReading reading = Ruleset.read(pack());
    assertThat(reading.faults()).isEmpty();
    return reading.ruleset().orElseThrow();
  }

  /** What is wrong with the rules. */
  public List<String> ruleFaults() {
    RulesetReading reading = Ruleset.read(pack());
    assertThat(reading.ruleset().isEmpty()).isEqualTo(!reading.faults().isEmpty());
    return reading.faults().stream().map(PackFault::toString).toList();
  }
}
