package tenken.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tenken.assessment.PackVerifier;
import tenken.catalog.Pack;
import tenken.catalog.PackFault;
import tenken.catalog.PackFiles;
import tenken.catalog.PackReader;
import tenken.catalog.PackReading;
import tenken.catalog.PackRefusedException;

/** A good small pack in a directory of its own, which a test spoils and then loads as a whole. */
final class SpoiltPack {

  static final String MANIFEST = "pack.yaml";
  static final String SOURCES = "sources.yaml";
  static final String QUESTIONS = "questions/opt-out.yaml";
  static final String SHEET = "sheets/platform-2024.yaml";
  static final String VIEWPOINT = "viewpoints/opt-out-continuity/viewpoint.yaml";
  static final String RULES = "viewpoints/opt-out-continuity/rules.drl";
  static final String CASES = "viewpoints/opt-out-continuity/cases.yaml";

  private static final Path GOOD = Path.of("src/test/resources/pack");

  private final Path root;

  private SpoiltPack(Path root) {
    this.root = root;
  }

  /** Writes the good pack into a new directory below the one given. */
  static SpoiltPack below(Path directory) throws IOException {
    SpoiltPack pack = new SpoiltPack(Files.createTempDirectory(directory, "pack"));
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pack.write(GOOD.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return pack;
  }

  Path path(String file) {
    return root.resolve(file);
  }

  SpoiltPack write(String file, byte[] content) throws IOException {
    Path path = path(file);
    Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(root));
    Files.write(path, content);
    return this;
  }

  SpoiltPack write(String file, String text) throws IOException {
    return write(file, text.getBytes(UTF_8));
  }

  /** Replaces the first occurrence of a text, which must be there. */
  SpoiltPack change(String file, String from, String to) throws IOException {
    String text = Files.readString(path(file));
    int at = text.indexOf(from);
    assertThat(at).as("%s: %s", file, from).isNotNegative();
    return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  SpoiltPack delete(String file) throws IOException {
    Files.delete(path(file));
    return this;
  }

  /** The file and the number of its first line that contains a text; 1 for a file without it. */
  String place(String file, String part) throws IOException {
    if (part.isEmpty()) {
      return file + ":1";
    }
    String text = new String(Files.readAllBytes(path(file)), UTF_8);
    int at = text.indexOf(part);
    assertThat(at).as("%s: %s", file, part).isNotNegative();
    return file + ":" + (1 + text.substring(0, at).chars().filter(c -> c == '\n').count());
  }

  /** The pack as a zip, with entries more. */
  byte[] zip(Entry... more) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        put(zip, new Entry(root.relativize(file).toString(), Files.readAllBytes(file)));
      }
      for (Entry each : more) {
        put(zip, each);
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, Entry entry) throws IOException {
    zip.putNextEntry(new ZipEntry(entry.name()));
    zip.write(entry.content());
    zip.closeEntry();
  }

  /** An entry of a zip. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(String name, byte[] content) {}

  /** What is wrong with the pack in its directory. */
  List<String> faults() throws IOException {
    return faults(() -> PackFiles.ofDirectory(root));
  }

  /** What is wrong with a pack in a zip. */
  static List<String> faults(byte[] zip) throws IOException {
    return faults(() -> PackFiles.ofZip(new ByteArrayInputStream(zip)));
  }

  private interface Origin {
    PackFiles files() throws IOException;
  }

  private static List<String> faults(Origin origin) throws IOException {
    try {
      PackReading reading = PackReader.read(origin.files());
      Optional<Pack> pack = reading.pack();
      if (pack.isEmpty()) {
        return lines(reading.faults());
      }
      RulesetReading rules = Ruleset.read(pack.get());
      Optional<Ruleset> ruleset = rules.ruleset();
      return lines(
          ruleset.isEmpty() ? rules.faults() : PackVerifier.verify(ruleset.get()).faults());
    } catch (PackRefusedException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> lines(List<PackFault> faults) {
    return faults.stream().map(PackFault::toString).toList();
  }
}
