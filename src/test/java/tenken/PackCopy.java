package tenken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import tenken.catalog.PackFiles;

/**
 * A copy of the small pack of the tests, in a directory where it can be changed.
 *
 * @param directory the directory
 */
public record PackCopy(Path directory) {

  private static final Path ORIGINAL = Path.of("src/test/resources/pack");
  private static final String RULES = "viewpoints/opt-out-continuity/rules.drl";
  private static final String VIEWPOINT = "viewpoints/opt-out-continuity/viewpoint.yaml";
  private static final String QUESTIONS = "questions/opt-out.yaml";

  /** Copies it. */
  public static PackCopy in(Path directory) {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = directory.resolve(ORIGINAL.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackCopy(directory);
  }

  /** Not telling people is a lesser matter, and a reduced service none. */
  public PackCopy milder() {
    return with("pack.yaml", "test-1", "test-milder")
        .with(VIEWPOINT, "level: LACKING", "level: DOUBTFUL")
        .with(RULES, "\"PAID\", \"REDUCED\") )\nthen", "\"PAID\") )\nthen");
  }

  /** An option has another name, so that earlier answers cannot be read. */
  public PackCopy renamed() {
    return with("pack.yaml", "test-1", "test-renamed")
        .with(QUESTIONS, "NOT_EXPLAINED", "UNTOLD")
        .with(RULES, "NOT_EXPLAINED", "UNTOLD");
  }

  /** A basis names a source that is not there. */
  public PackCopy faulty() {
    return with(VIEWPOINT, "source: transparency-act-ads", "source: nope");
  }

  private PackCopy with(String file, String from, String to) {
    try {
      Path path = directory.resolve(file);
      String text = Files.readString(path);
      assertThat(text).contains(from);
      Files.writeString(path, text.replace(from, to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String digest() {
    try {
      return PackFiles.ofDirectory(directory).digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete() {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty directory for packs, which is left to the system. */
  public static Path directoryOfPacks() {
    try {
      return Files.createTempDirectory("packs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
